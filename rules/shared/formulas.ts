import type { Channel, TextRange } from '../../lib/engine/draft';
import { formOf } from '../../lib/engine/entity-courtesy';
import type { Facts } from '../../lib/engine/rule';
import { likeCase } from '../../lib/spanish/words';
import wordings from '../data/wordings.json';

/** The formula with which a reply should greet or say goodbye: the entity's, or the usual one. */
export function offerOf(
  kind: 'greeting' | 'farewell',
  channel: Channel,
  { courtesy }: Pick<Facts, 'courtesy'>,
): string {
  const form = formOf(channel);
  return courtesy?.[kind][form] ?? wordings.formula[kind][form];
}

/**
 * What to write in place of a formula that the entity does not use: nothing where its sentence goes
 * on, for only the agent can say it otherwise.
 */
export function instead(text: string, { start, end }: TextRange, formula: string): string[] {
  const rest = text.slice(end);
  const alike = likeCase(text.slice(start, end), formula);
  if (/^[^\S\n]*(?:$|[\n.,:;!)])/u.test(rest)) return [alike];
  return /^ (?:\p{Lu}|señor)/u.test(rest) ? [`${alike},`] : [];
}

/** A farewell as it is written: on its line above the signature, or as a chat's last sentence. */
export function farewellFor(channel: Channel, formula: string): string {
  if (/[.!?…]$/u.test(formula)) return formula;
  return `${formula.replace(/[,:;]$/u, '')}${channel === 'chat' ? '.' : ','}`;
}
