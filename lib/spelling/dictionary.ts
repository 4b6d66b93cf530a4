import { COMMON, type Dafsa, DOUBTFUL } from './dafsa';
import { isDerived, isSpelled } from './derivation';
import { search } from './search';
import { suggest } from './suggest';

/** What retext-spell asks of a dictionary: the shape of nspell. */
export interface Checker {
  correct(word: string): boolean;
  /** Corrections, best first; none for a word that is correct. Milliseconds: ask on demand. */
  suggest(word: string): string[];
  /** Takes a word as correct from now on, in this spelling and capitalised. */
  add(word: string): this;
  remove(word: string): this;
}

/** Longer "words" are keys, tokens or noise, and no dictionary has anything to say of them. */
const LONGEST = 40;
/** Edits, in hundredths, that are confusions of like letters rather than another word. */
const CONFUSED = 60;

/**
 * Whether the dictionary itself has a word: as it is, or for capitals as hunspell does, so that
 * "Bogotá" also stands for "BOGOTÁ" and "casa" for "Casa" and "CASA", but not "Bogotá" for "bogotá".
 */
export function knows(has: (word: string) => boolean, word: string): boolean {
  if (has(word)) return true;
  const lower = word.toLowerCase();
  if (lower === word) return false;
  if (word === word.toUpperCase() && has(word.charAt(0) + lower.slice(1))) return true;
  return has(lower);
}

/** A dictionary in the shape of nspell, over the automaton. */
export function createDictionary(dafsa: Dafsa): Checker {
  const added = new Set<string>();
  const has = (word: string): boolean => added.has(word) || dafsa.has(word);

  /** Whether the word is a common one with like letters confused. */
  function isConfused(word: string): boolean {
    for (const near of search(dafsa, word, CONFUSED).keys()) {
      if (COMMON.some((mark) => dafsa.has(mark + near))) return true;
    }
    return false;
  }

  const checker: Checker = {
    correct(written) {
      const word = written.normalize('NFC').trim();
      if (word === '' || word.length > LONGEST || !isSpelled(word)) return true;
      const lower = word.toLowerCase();
      if (dafsa.has(DOUBTFUL + lower)) return added.has(word);
      return knows(has, word) || isDerived(has, lower, isConfused);
    },
    suggest(written) {
      const word = written.normalize('NFC').trim();
      if (checker.correct(word)) return [];
      return suggest(dafsa, word);
    },
    add(word) {
      added.add(word.normalize('NFC').trim());
      return checker;
    },
    remove(word) {
      added.delete(word.normalize('NFC').trim());
      return checker;
    },
  };
  return checker;
}
