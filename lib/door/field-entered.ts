import { deepActiveElement, editableRootOf } from '../fields/root';

/**
 * Calls back when the first field of a frame gets the focus, or at once when one has it, and again
 * with later ones for as long as the callback fails.
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
    if (await onEntered()) listening.abort();
    isBusy = false;
  };
  window.addEventListener(
    'focusin',
    (event) => void enter(event.composedPath()[0] ?? event.target),
    { capture: true, passive: true, signal: listening.signal },
  );
  void enter(deepActiveElement(window.document));
}
