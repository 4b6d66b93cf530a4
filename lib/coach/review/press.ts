import type { Reply } from '../../hosts/host';

/** What the agent pressed to send a reply, so that it can be pressed again on their behalf. */
export type Press =
  | { readonly kind: 'button'; readonly button: HTMLElement }
  | { readonly kind: 'key'; readonly event: KeyboardEvent; readonly target: HTMLElement };

/** The press that sends this reply, when an event is one. */
export function pressOf(event: Event, reply: Reply, field: HTMLElement): Press | undefined {
  const path = event.composedPath();
  if (event.type === 'click') {
    const button = reply.sendButtons().find((each) => path.includes(each));
    return button && { kind: 'button', button };
  }
  const key = event as KeyboardEvent;
  if (key.isComposing || !path.includes(field) || !reply.isSendKey(key)) return undefined;
  return { kind: 'key', event: key, target: field };
}

/**
 * Presses again what was held back. Editors may doubt a key that no hand pressed, so that a button
 * goes first wherever there is one.
 */
export function pressAgain(press: Press, reply: Reply): void {
  const button = press.kind === 'button' ? press.button : reply.sendButtons()[0];
  if (button?.isConnected) {
    button.click();
  } else if (press.kind === 'key') {
    const { key, code, keyCode, which, ctrlKey, metaKey, altKey, shiftKey } = press.event;
    const init = { key, code, keyCode, which, ctrlKey, metaKey, altKey, shiftKey };
    const options = { ...init, bubbles: true, cancelable: true, composed: true };
    press.target.dispatchEvent(new KeyboardEvent('keydown', options));
  }
}
