import { deepActiveElement, watchFocus } from '../fields/focus';
import { editableRootOf } from '../fields/root';

/**
 * Calls back when the first field of a frame gets the focus, or at once when one has it. For as long
 * as the callback fails, the next field or the next change of this one calls it again.
 *
 * @param onEntered resolves to whether no further call is needed
 */
export function whenFieldEntered(
  window: Window,
  onEntered: () => Promise<boolean>,
  signal: AbortSignal,
): void {
  const listening = new AbortController();
  signal.addEventListener('abort', () => listening.abort());
  let isBusy = false;
  const enter = async (target: EventTarget | null): Promise<void> => {
    if (isBusy || !editableRootOf(target)) return;
    isBusy = true;
    try {
      if (await onEntered()) listening.abort();
    } finally {
      isBusy = false;
    }
  };
  const listen = (): void => {
    const { signal } = listening;
    watchFocus(window, (target) => void enter(target), signal);
    const onInput = (event: Event): void => void enter(event.composedPath()[0] ?? null);
    window.addEventListener('input', onInput, { capture: true, passive: true, signal });
    void enter(deepActiveElement(window.document));
  };
  listen();
  // Editors write the document of their frame anew, and with it goes every listener of the window.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(window.document, { childList: true });
  listening.signal.addEventListener('abort', () => rewritten.disconnect());
}
