/**
 * The element that stands for a field in the page around it: the frame of an editor that lives in
 * one of its own, as far out as the page may be read, or the field itself.
 */
export function outermost(element: HTMLElement): HTMLElement {
  let at = element;
  for (;;) {
    const frame = at.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
    if (!frame) return at;
    at = frame;
  }
}

/** The element around another, out of its shadow root too. */
export function parentOf(element: Element): HTMLElement | null {
  return (
    element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as HTMLElement) ?? null
  );
}
