import type { Channel } from '../engine/draft';
import words from './data/channel-words.json';

/** Where a live conversation stands beside a composer, a few steps up. */
const TRANSCRIPT = '[role="log"]';
const STEPS_UP = 6;

/**
 * Channel of a field whose host is not known: what its own label says, or a composer beside a
 * transcript is a chat, and everything else is mail.
 */
export function guessChannel(element: Element): Channel {
  const label = labelOf(element);
  if (mentions(label, words.chat)) return 'chat';
  if (mentions(label, words.form)) return 'form';
  let at: Element | null = element;
  for (let step = 0; at && step < STEPS_UP; step++, at = at.parentElement) {
    if (at.querySelector(TRANSCRIPT)) return 'chat';
  }
  return 'email';
}

function labelOf(element: Element): string {
  return ['aria-label', 'placeholder', 'name', 'id', 'title']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .toLowerCase();
}

function mentions(label: string, list: readonly string[]): boolean {
  return list.some((word) => label.includes(word));
}
