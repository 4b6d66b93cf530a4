import type { Channel, Draft, DraftContext, TextRange } from '../engine/draft';
import type { Field } from '../fields/field';
import { guessChannel } from './channel';
import type { Reply } from './host';
import { replyOf } from './index';

/**
 * Time for which the form or the conversation around a field is taken to be the same, in
 * milliseconds, while somebody types on; a pause looks anew.
 */
const STILL_MS = 800;

interface Recent {
  readonly reply: Reply | undefined;
  readonly at: number;
}

const recent = new WeakMap<HTMLElement, Recent>();

/**
 * The draft in a field, with what the page tells around it. What cannot be known stays out of the
 * context: unknown is not absent.
 *
 * @param channel what the agent or the entity said of this site; the host's own when undefined
 * @param isTyping whether the reply may be taken for what it was at the last key
 */
export function describe(field: Field, text: string, channel?: Channel, isTyping = false): Draft {
  const { element } = field;
  const last = isTyping ? recent.get(element) : undefined;
  const isStill = last?.reply?.frame.isConnected && performance.now() - last.at < STILL_MS;
  const reply = isStill ? last.reply : replyOf(field, channel);
  if (!isStill) recent.set(element, { reply, at: performance.now() });
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
