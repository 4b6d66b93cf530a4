import type { Channel } from '../../engine/draft';

/** What happens when a reply with errors is about to leave: nothing, a note, or a question. */
export const REVIEW_MODES = ['off', 'warn', 'ask'] as const;
export type ReviewMode = (typeof REVIEW_MODES)[number];

/** A chat is never held up, since there the Enter key sends: a question becomes a note. */
export function reviewModeFor(channel: Channel, chosen: ReviewMode): ReviewMode {
  return channel === 'chat' && chosen === 'ask' ? 'warn' : chosen;
}
