import type { Channel, Draft, DraftContext } from '../engine/draft';
import type { Field } from '../fields/field';
import { guessChannel } from './channel';

/**
 * The draft in a field, with what the page tells around it. What cannot be known stays out of the
 * context: unknown is not absent.
 *
 * @param channel what the agent or the entity said of this site; guessed when undefined
 */
export function describe(field: Field, text: string, channel?: Channel): Draft {
  return { channel: channel ?? guessChannel(field.element), text, context: contextOf(field) };
}

const SUBJECT =
  'input[name*="subject" i], input[name*="asunto" i], input[id*="subject" i], input[id*="asunto" i]';

function contextOf({ element }: Field): DraftContext {
  const form = element.closest('form, [role="dialog"], [role="form"]');
  const subject = form?.querySelector<HTMLInputElement>(SUBJECT)?.value;
  return subject === undefined ? {} : { subject };
}
