import data from './data/names.json';
import { fold, withoutAccents } from './words';

export type Gender = 'f' | 'm';

/** Built on first use: a page that shows no capitals or greeting never pays for it. */
let given: Map<string, Gender> | undefined;
let proper: Set<string> | undefined;
const ALSO_WORDS = new Set(data.alsoWords.map(withoutAccents));

/**
 * Gender of a common Colombian given name; undefined when it is unknown or serves both, and then
 * nobody should guess how to address the person.
 */
export function genderOfGivenName(name: string): Gender | undefined {
  if (!given) {
    given = new Map();
    for (const each of data.female) given.set(withoutAccents(each), 'f');
    for (const each of data.male) given.set(withoutAccents(each), 'm');
  }
  return given.get(withoutAccents(fold(name)));
}

/** Whether a word is a common given name, surname or place of Colombia. Accents may be missing. */
export function isProperName(word: string): boolean {
  if (!proper) {
    const all = [...data.female, ...data.male, ...data.surnames, ...data.places];
    proper = new Set(all.map(withoutAccents));
  }
  return proper.has(withoutAccents(fold(word)));
}

/** Whether a proper name is an everyday word too (*Luz, Torres, Meta*): only its company decides. */
export function isAlsoWord(word: string): boolean {
  return ALSO_WORDS.has(withoutAccents(fold(word)));
}
