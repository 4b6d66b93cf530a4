import { type FormElement, isForm } from './root';

/**
 * Watches one field and nothing else: its own events, and for an editable its own subtree. Calls
 * back at most once a frame; not while an input method composes a character.
 */
export function observeField(
  element: HTMLElement,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const view = element.ownerDocument.defaultView ?? window;
  const form = isForm(element) ? element : undefined;
  let seen = form?.value;
  let frame = 0;
  let composing = false;
  const schedule = (): void => {
    if (composing || frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      seen = form?.value;
      if (!signal.aborted) onChange();
    });
  };
  const options = { signal, passive: true };
  element.addEventListener('compositionstart', () => (composing = true), options);
  element.addEventListener('compositionend', () => (composing = false), options);
  for (const type of ['input', 'compositionend'] as const) {
    element.addEventListener(type, schedule, options);
  }
  if (form) watchScripts(form, () => seen, schedule, signal);
  else watchSubtree(element, schedule, signal);
}

function watchSubtree(element: HTMLElement, schedule: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(schedule);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * A script that empties a form field (a chat after sending) makes no event on it, so the agent's
 * next key or press anywhere looks again.
 */
function watchScripts(
  form: FormElement,
  seen: () => string | undefined,
  schedule: () => void,
  signal: AbortSignal,
): void {
  const page = form.ownerDocument;
  for (const type of ['change', 'keyup'] as const) {
    form.addEventListener(type, schedule, { signal, passive: true });
  }
  const options = { signal, passive: true, capture: true };
  page.addEventListener('pointerup', schedule, options);
  // It also follows each letter, whose own event has told of it.
  page.addEventListener('selectionchange', () => form.value !== seen() && schedule(), options);
}
