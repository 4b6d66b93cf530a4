import { conjugations, isInfinitive } from '../spanish/conjugation';
import { type Agreement, gendered, PLAIN } from '../spanish/forms';
import { inflectAdjective, inflectedWords, plural } from '../spanish/inflection';
import { fold } from '../spanish/words';
import { piecesOf } from './term-tokens';
import type { TermEntry } from './terms';

/** One word of a term: what identifies it, and how it is inflected. */
export interface Step {
  readonly kind: 'plain' | 'verb' | 'noun' | 'adjective';
  readonly word: string;
}

/** Most wordings that the groups of one term may stand for; more than these are not looked for. */
export const MAX_WORDINGS = 200;

/** The wordings of a term, its groups `(a|b|)` multiplied out; at most `MAX_WORDINGS`. */
export function wordingsOf(term: string): string[] {
  let wordings = [''];
  for (const choices of choicesOf(term)) {
    wordings = wordings.flatMap((head) => choices.map((tail) => head + tail));
    if (wordings.length > MAX_WORDINGS) wordings.length = MAX_WORDINGS;
  }
  return wordings.map((wording) => wording.replace(/\s+/gu, ' ').trim());
}

/** How many wordings a term stands for, without making them: for whoever must refuse too many. */
export function countWordings(term: string): number {
  return choicesOf(term).reduce((count, choices) => count * choices.length, 1);
}

function choicesOf(term: string): string[][] {
  return term
    .split(/(\([^()]*\))/u)
    .map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]));
}

/** The words of one wording with their inflection. */
export function stepsOf(wording: string, { inflect = 'fixed' }: TermEntry): Step[] {
  const pieces = piecesOf(fold(wording));
  const count = inflect === 'fixed' ? 0 : inflect === 'verb' ? 1 : inflectedWords(pieces);
  return pieces.map((word, index): Step => {
    if (index >= count) return { kind: 'plain', word };
    if (inflect === 'noun') return { kind: 'noun', word };
    if (inflect !== 'verb') return { kind: 'adjective', word };
    const infinitive = withoutSe(word);
    return isInfinitive(infinitive) ? { kind: 'verb', word: infinitive } : { kind: 'plain', word };
  });
}

/** Spellings of one word of a term, with the number of their form. */
export function* spellingsOf({ kind, word }: Step): Generator<readonly [string, number]> {
  if (kind === 'plain') yield [word, PLAIN];
  else if (kind === 'verb') yield* conjugations(word);
  else if (kind === 'noun') {
    yield [word, gendered({ feminine: false, plural: false })];
    yield [plural(word), gendered({ feminine: false, plural: true })];
  } else {
    for (const to of AGREEMENTS) yield [inflectAdjective(word, to), gendered(to)];
  }
}

const AGREEMENTS: readonly Agreement[] = [
  { feminine: false, plural: false },
  { feminine: false, plural: true },
  { feminine: true, plural: false },
  { feminine: true, plural: true },
];

/** *loguearse → loguear*. */
export function withoutSe(infinitive: string): string {
  return infinitive.replace(/(?<=[aeií]r)se$/u, '');
}
