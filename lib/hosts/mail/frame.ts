import { parentOf } from './outside';

/** What tells the compose window around a body. */
export interface FrameParts {
  /** Buttons in an element that send. */
  readonly sendButtons: (inside: HTMLElement) => readonly HTMLElement[];
  /** Lines of subject and recipients. */
  readonly lines: string;
}

/** Elements to climb at most: compose windows of real webmails lie some twenty deep. */
const STEPS_UP = 30;
/** What holds more buttons than that is a whole page. */
const MOST_BUTTONS = 150;
const found = new WeakMap<HTMLElement, HTMLElement>();

/**
 * The compose window around a body: the nearest element with a button that sends and with the lines
 * of a letter, else the widest one in which nothing but this body is sent. Undefined where nothing
 * around it sends.
 *
 * @param anchor the body, or the frame in which it lives
 */
export function frameAround(anchor: HTMLElement, parts: FrameParts): HTMLElement | undefined {
  const before = found.get(anchor);
  if (before?.isConnected && before.contains(anchor)) return before;
  const frame = search(anchor, parts);
  if (frame) found.set(anchor, frame);
  return frame;
}

function search(anchor: HTMLElement, { sendButtons, lines }: FrameParts): HTMLElement | undefined {
  let sending: HTMLElement | undefined;
  let buttons = 0;
  let at = parentOf(anchor);
  for (let step = 0; at && step < STEPS_UP; step++, at = parentOf(at)) {
    if (at.querySelectorAll('button, [role="button"]').length > MOST_BUTTONS) break;
    const count = sendButtons(at).length;
    if (count === 0) continue;
    // Where a further button comes in, another reply begins.
    if (sending && count > buttons) return sending;
    if (at.querySelector(lines)) return at;
    sending ??= at;
    buttons = count;
  }
  return sending;
}
