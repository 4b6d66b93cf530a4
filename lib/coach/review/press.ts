import { editableRootOf } from '../../fields/root';
import type { Reply } from '../../hosts/host';

/** What the agent pressed to send a reply, so that it can be pressed again on their behalf. */
export type Press =
  | { readonly kind: 'button'; readonly button: HTMLElement }
  | { readonly kind: 'key'; readonly event: KeyboardEvent; readonly target: HTMLElement };

/** Events of one press of the mouse, in order. Some webmails send before its click. */
export const POINTER_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
] as const;

/** The press that sends this reply, when an event is one or begins one. */
export function pressOf(event: Event, reply: Reply, field: HTMLElement): Press | undefined {
  const path = event.composedPath();
  if (event.type === 'keydown') {
    const key = event as KeyboardEvent;
    if (key.isComposing) return undefined;
    if (path.includes(field)) {
      return reply.isSendKey(key) && !offersChoice(field)
        ? { kind: 'key', event: key, target: field }
        : undefined;
    }
    if (key.key !== 'Enter' && key.key !== ' ') return undefined;
  }
  const button = sendButtonOf(event, reply);
  return button && { kind: 'button', button };
}

/** The button of a reply that sends it, when an event is on one. */
export function sendButtonOf(event: Event, reply: Reply): HTMLElement | undefined {
  const path = event.composedPath();
  return reply.sendButtons().find((each) => path.includes(each));
}

/** Whether a list stands open beside a field, such as the names to mention: Enter takes one of it. */
function offersChoice(field: HTMLElement): boolean {
  return field.ariaExpanded === 'true' || Boolean(field.getAttribute('aria-activedescendant'));
}

/** Whether an event can be a press at all, so that typing costs nothing. */
export function mayPress(event: Event): boolean {
  if (event.type !== 'keydown') return true;
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  if (key === ' ' && !editableRootOf(event.composedPath()[0] ?? null)) return true;
  return key === 'Enter' || ctrlKey || metaKey || altKey;
}

/**
 * Presses again what was held back. Editors may doubt a key that no hand pressed, so that a button
 * goes first wherever there is one.
 */
export function pressAgain(press: Press, reply: Reply): void {
  const button = press.kind === 'button' ? press.button : reply.sendButtons()[0];
  if (button?.isConnected) {
    pressButton(button);
  } else if (press.kind === 'key') {
    const { key, code, keyCode, which, ctrlKey, metaKey, altKey, shiftKey } = press.event;
    const init = { key, code, keyCode, which, ctrlKey, metaKey, altKey, shiftKey };
    const options = { ...init, bubbles: true, cancelable: true, composed: true };
    press.target.dispatchEvent(new KeyboardEvent('keydown', options));
  }
}

function pressButton(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const options = { ...at, bubbles: true, cancelable: true, composed: true };
  for (const type of POINTER_EVENTS.slice(0, -1)) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    button.dispatchEvent(new Kind(type, options));
  }
  // A webmail that has sent by now has taken its button away.
  if (button.isConnected) button.click();
}
