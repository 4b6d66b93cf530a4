import { forEachForm, isInfinitive } from '../spanish/conjugation';
import { type Agreement, gendered, PLAIN } from '../spanish/forms';
import { inflectAdjective, inflectedWords, plural } from '../spanish/inflection';
import { fold } from '../spanish/words';
import { hasMark, piecesOf } from './term-tokens';
import type { Inflection, TermEntry } from './terms';

/** One word of a term, or several of which any will do, and how it is inflected. */
export interface Step {
  readonly kind: 'plain' | 'verb' | 'noun' | 'adjective';
  readonly words: readonly string[];
}

/** Most wordings that the groups of one term may stand for; more than these are not looked for. */
export const MAX_WORDINGS = 200;

/**
 * The wordings of a term, its groups `(a|b|)` multiplied out; at most `MAX_WORDINGS`. Single words
 * of a group that stands by itself stay together, `a|b`: they are one step of the index.
 */
export function wordingsOf(term: string): string[] {
  if (!term.includes('(')) return [term.trim()];
  let wordings = [''];
  for (const choices of choicesOf(term)) {
    wordings = wordings.flatMap((head) => choices.map((tail) => head + tail));
    if (wordings.length > MAX_WORDINGS) wordings.length = MAX_WORDINGS;
  }
  return wordings.map((wording) => wording.replaceAll('  ', ' ').trim());
}

/** How many wordings a term stands for, without making them: for whoever must refuse too many. */
export function countWordings(term: string): number {
  return choicesOf(term).reduce((count, choices) => count * choices.length, 1);
}

function choicesOf(term: string): string[][] {
  // Every second part is a group; a parenthesis without its pair is a mark like any other.
  const parts = term.split(/\(([^()]*)\)/);
  return parts.map((part, at) => {
    if (at % 2 === 0) return [part];
    const choices = part.split('|');
    const before = at === 1 ? ` ${parts[0]}` : parts[at - 1];
    const after = at === parts.length - 2 ? `${parts[at + 1]} ` : parts[at + 1];
    const isAlone = before?.endsWith(' ') && after?.startsWith(' ');
    const single = isAlone ? choices.filter(isSingleWord) : [];
    if (single.length < 2) return choices;
    return [single.join('|'), ...choices.filter((choice) => !single.includes(choice))];
  });
}

function isSingleWord(text: string): boolean {
  return text !== '' && !text.includes(' ') && !hasMark(text);
}

/** The words of one wording with their inflection. */
export function stepsOf(wording: string, { inflect = 'fixed' }: TermEntry): Step[] {
  const steps: string[][] = [];
  for (const part of fold(wording).split(' ')) {
    if (part === '') continue;
    if (!hasMark(part)) steps.push([part]);
    else if (part.length > 1 && part.includes('|')) steps.push(part.split('|'));
    else for (const piece of piecesOf(part)) steps.push([piece]);
  }
  if (inflect === 'fixed') return steps.map(plain);
  const count = inflect === 'verb' ? 1 : inflectedWords(steps.map((words) => words[0] ?? ''));
  return steps.map((words, index) => (index < count ? inflected(words, inflect) : plain(words)));
}

function plain(words: readonly string[]): Step {
  return { kind: 'plain', words };
}

function inflected(words: readonly string[], inflect: Inflection): Step {
  if (inflect === 'noun') return { kind: 'noun', words };
  if (inflect !== 'verb') return { kind: 'adjective', words };
  const infinitives = words.map(withoutSe);
  return infinitives.every(isInfinitive) ? { kind: 'verb', words: infinitives } : plain(words);
}

/** Tells each spelling of one step of a term with the number of its form. */
export function forEachSpelling(
  { kind, words }: Step,
  tell: (spelled: string, form: number) => void,
): void {
  for (const word of words) {
    if (kind === 'plain') tell(word, PLAIN);
    else if (kind === 'verb') forEachForm(word, tell);
    else if (kind === 'noun') {
      tell(word, gendered({ feminine: false, plural: false }));
      tell(plural(word), gendered({ feminine: false, plural: true }));
    } else {
      for (const to of AGREEMENTS) tell(inflectAdjective(word, to), gendered(to));
    }
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
  return infinitive.endsWith('rse') ? infinitive.slice(0, -2) : infinitive;
}
