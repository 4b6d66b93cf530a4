import { isHtmlElement, isShadowRoot } from './kinds';

/** What browsers give content scripts so that they see into closed shadow roots. */
interface RootOpener {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}
declare const chrome: RootOpener | undefined;

/** The focused element, through every shadow root. */
export function deepActiveElement(document: Document): Element | null {
  return document.activeElement && innermost(document.activeElement);
}

/**
 * Calls back with each element that gets the focus, inside shadow roots too. A root keeps to itself
 * how the focus moves between its own fields, so each one that the focus enters is listened to.
 */
export function watchFocus(
  window: Window,
  onFocus: (target: Element, event: FocusEvent) => void,
  signal: AbortSignal,
): void {
  const heard = new WeakSet<Node>();
  const options = { capture: true, passive: true, signal };
  const listenInside = (element: Element): void => {
    const root = element.getRootNode();
    if (!isShadowRoot(root)) return;
    if (!heard.has(root)) root.addEventListener('focusin', hear, options);
    heard.add(root);
    listenInside(root.host);
  };
  const hear = (event: Event): void => {
    const [first] = event.composedPath();
    if (!first || !isHtmlElement(first)) return;
    const target = innermost(first);
    listenInside(target);
    onFocus(target, event as FocusEvent);
  };
  window.addEventListener('focusin', hear, options);
  const active = deepActiveElement(window.document);
  if (active) listenInside(active);
}

function innermost(element: Element): Element {
  const inside = shadowRootOf(element)?.activeElement;
  return inside ? innermost(inside) : element;
}

function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot, openOrClosedShadowRoot } = element as Element & {
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  };
  if (shadowRoot || openOrClosedShadowRoot) return shadowRoot ?? openOrClosedShadowRoot ?? null;
  if (typeof chrome === 'undefined' || !isHtmlElement(element)) return null;
  return chrome.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
