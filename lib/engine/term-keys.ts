import { stablePrefix } from '../spanish/conjugation';
import { isNumber } from '../spanish/word-forms';
import { fold } from '../spanish/words';
import { forEachSpelling, type Step, stepsOf, wordingsOf } from './term-forms';
import { hasMark } from './term-tokens';
import type { Inflection, TermEntry } from './terms';

const LENGTH = 3;
/** A noun or adjective this long begins alike in all its forms; a shorter one may not: *vez, veces*. */
const STABLE_NOUN = 5;

/** How a pronoun may go on after a form shorter than a key: *dé, dele*. */
const PRONOUN_STARTS = ['l', 'm', 'n', 's', 't'];

const PLAIN_VOWEL: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/**
 * How a word begins: its first three letters without accents, which come and go with inflection
 * (*joven, jóvenes; diga, dígame*). All numbers begin alike.
 */
export function keyOfWord(lower: string): string {
  if (isNumber(lower)) return '#';
  const key = lower.length > LENGTH ? lower.slice(0, LENGTH) : lower;
  for (let at = 0; at < key.length; at++) {
    if (key.charCodeAt(at) > 127) {
      return key.replace(/[áéíóú]/g, (vowel) => PLAIN_VOWEL[vowel] ?? vowel);
    }
  }
  return key;
}

/** Tells how a term may begin in a text, in any of its forms. */
export class TermKeys {
  readonly #known = new Map<string, readonly string[]>();

  of(term: string, entry: TermEntry): readonly string[] {
    const { inflect = 'fixed' } = entry;
    const trimmed = term.trim();
    const head = headOf(trimmed);
    if (!hasMark(head) && beginsAlike(head, inflect)) return [keyOfWord(fold(head))];
    const id = `${inflect} ${head}`;
    let keys = this.#known.get(id);
    if (!keys) {
      const wordings = wordingsOf(head);
      const steps = (wordings.includes('') ? wordingsOf(trimmed) : wordings).map(
        (wording) => stepsOf(wording, entry)[0],
      );
      keys = [...new Set(steps.flatMap((step) => (step ? keysOf(step) : [])))];
      // The next words decide where the first group may be empty.
      if (!wordings.includes('')) this.#known.set(id, keys);
    }
    return keys;
  }
}

const VOWEL = /[aeiouáéíóúü]/u;
/** With the *u* of *seguir*, which nobody hears. */
const ENDING_OF_VERBS = /(?:(?<=[gq])u)?[aeií]r(?:se)?$/u;

/**
 * Whether a word begins alike in all its forms, as far as its letters tell, which is quick: what
 * changes in a verb is the last vowel of its stem, or what stands behind that (*pedir, pido*).
 */
function beginsAlike(word: string, inflect: Inflection): boolean {
  if (inflect === 'fixed') return true;
  if (inflect !== 'verb') return word.length >= STABLE_NOUN;
  const stem = word.replace(ENDING_OF_VERBS, '');
  for (let at = stem.length - 1; at >= LENGTH; at--) if (VOWEL.test(stem.charAt(at))) return true;
  return false;
}

/** The first word of a term, or its first group with what is written onto it. */
function headOf(term: string): string {
  const from = term.startsWith('(') ? term.indexOf(')') : 0;
  const space = term.indexOf(' ', Math.max(0, from));
  return space < 0 ? term : term.slice(0, space);
}

function keysOf(step: Step): string[] {
  const { kind, words } = step;
  const isStable =
    kind === 'plain' ||
    words.every((word) =>
      kind === 'verb' ? stablePrefix(word) >= LENGTH : word.length >= STABLE_NOUN,
    );
  const keys: string[] = [];
  if (isStable) {
    for (const word of words) keys.push(keyOfWord(word));
    return keys;
  }
  forEachSpelling(step, (spelled) => {
    keys.push(keyOfWord(spelled));
    if (spelled.length >= LENGTH) return;
    for (const start of PRONOUN_STARTS) keys.push(keyOfWord(spelled + start));
  });
  return keys;
}
