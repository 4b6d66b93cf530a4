/** Events after which a field may hold another text, those of script-set values included. */
const FIELD_EVENTS = ['input', 'change', 'keyup', 'compositionend'] as const;
const DOCUMENT_EVENTS = ['pointerup', 'selectionchange'] as const;

/**
 * Watches one field and nothing else: its own events, and for an editable its own subtree. Calls
 * back at most once a frame; not while an input method composes a character.
 *
 * A script that empties a form field (a chat after sending) makes no event on it, so the agent's
 * next key or press anywhere looks again.
 */
export function observeField(
  element: HTMLElement,
  subtree: boolean,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const view = element.ownerDocument.defaultView ?? window;
  let frame = 0;
  let composing = false;
  const schedule = (): void => {
    if (composing || frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) onChange();
    });
  };
  const options = { signal, passive: true };
  element.addEventListener('compositionstart', () => (composing = true), options);
  element.addEventListener('compositionend', () => (composing = false), options);
  for (const type of FIELD_EVENTS) element.addEventListener(type, schedule, options);
  for (const type of DOCUMENT_EVENTS) {
    element.ownerDocument.addEventListener(type, schedule, { ...options, capture: true });
  }
  if (!subtree) return;
  const observer = new MutationObserver(schedule);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
