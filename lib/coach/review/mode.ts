import type { Channel } from '../../engine/draft';
import type { ReviewMode } from '../../settings/review-mode';

/** A chat is never held up, since there the Enter key sends: a question becomes a note. */
export function reviewModeFor(channel: Channel, chosen: ReviewMode): ReviewMode {
  return channel === 'chat' && chosen === 'ask' ? 'warn' : chosen;
}
