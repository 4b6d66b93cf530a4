import { callByName } from '../../../rules/shared/addressing';
import { fill } from '../../i18n/messages';
import { fold, withoutAccents } from '../../spanish/words';
import holding from './data/holding.json';
import data from './data/phrases.json';

/** What the citizen waits for: a first answer, or the one that a message put off. */
export type WaitKind = 'answer' | 'held';

/** Longest message that merely asks for patience; a longer one answers something. */
const LONGEST = 200;

/** Whether a message of the agent asks for patience and answers nothing yet. */
export function isHolding(text: string): boolean {
  if (text.length > LONGEST || /[?¿]/u.test(text)) return false;
  const plain = withoutAccents(fold(text));
  return holding.some((phrase) => plain.includes(phrase));
}

/**
 * A sentence that keeps the citizen informed, other than those that were offered or said before,
 * for as long as there are others.
 *
 * @param offered how many were offered in this conversation before
 * @param said what the agent wrote in it
 */
export function phraseFor(
  kind: WaitKind,
  citizenName: string | undefined,
  offered: number,
  said: readonly string[],
): string {
  const phrases = data[kind].map((phrase) => address(phrase, citizenName));
  const known = new Set(said.map((text) => text.trim()));
  const turned = phrases.map((_, index) => phrases[(index + offered) % phrases.length] ?? '');
  return turned.find((phrase) => !known.has(phrase)) ?? turned[0] ?? '';
}

function address(phrase: string, name: string | undefined): string {
  if (name) return fill(phrase, { person: callByName(data.person, name) });
  const rest = phrase.replace('{person}, ', '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
