import type { Channel, Draft, DraftContext, TextRange } from '../engine/draft';
import type { Field } from '../fields/field';
import { guessChannel } from './channel';
import { replyOf } from './index';

/**
 * The draft in a field, with what the page tells around it. What cannot be known stays out of the
 * context: unknown is not absent.
 *
 * @param channel what the agent or the entity said of this site; the host's own when undefined
 */
export function describe(field: Field, text: string, channel?: Channel): Draft {
  const reply = replyOf(field, channel);
  return {
    channel: reply?.channel ?? channel ?? guessChannel(field.element),
    text,
    context: within(reply?.context(field) ?? {}, text.length),
  };
}

/** An editor may have moved on since `text` was read: no range may reach beyond it. */
function within(context: DraftContext, length: number): DraftContext {
  const { quotedRanges, signatureRange } = context;
  const clip = ({ start, end }: TextRange): TextRange => ({
    start: Math.min(start, length),
    end: Math.min(end, length),
  });
  return {
    ...context,
    ...(quotedRanges ? { quotedRanges: quotedRanges.map(clip) } : {}),
    ...(signatureRange ? { signatureRange: clip(signatureRange) } : {}),
  };
}
