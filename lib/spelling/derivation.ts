import { splitEnclitics } from '../spanish/enclitics';
import { withoutAccents } from '../spanish/words';
import affixes from './data/affixes.json';

type Has = (word: string) => boolean;

/** Letters only: what a dictionary can judge at all. */
export function isSpelled(word: string): boolean {
  return /^[\p{L}\p{M}'’.-]+$/u.test(word);
}

/**
 * Whether a word that the dictionary lacks is well formed from one that it has: pronouns written
 * onto a verb (*diligenciándolo*), a prefix (*preinscripción*), *-mente*, a diminutive.
 *
 * A word that becomes a known one by accents alone is a misspelling, however it may be taken apart:
 * *credito* is no small *credo*; nor is *realise* to *alise again*, when *realice* is so common.
 *
 * @param word in lower case
 * @param isConfused whether the word is a common one with like letters confused
 */
export function isDerived(has: Has, word: string, isConfused: Has): boolean {
  if (word.length < 5 || accented(word).some(has)) return false;
  if (hasPronouns(has, word)) return true;
  return (hasPrefix(has, word) || hasSuffix(has, word)) && !isConfused(word);
}

/** Whether the word is a verb form with pronouns, written with the accent that it then needs. */
export function hasPronouns(has: Has, word: string): boolean {
  for (const { base } of splitEnclitics(word)) if (takesPronouns(has, base)) return true;
  return false;
}

/** Infinitive, gerund or imperative, told by its infinitive being in the dictionary. */
export function takesPronouns(has: Has, base: string): boolean {
  if (!has(base)) return false;
  if (/(?:[aeií]r|[aeiu]ndo)$/u.test(base)) return base.length > 3;
  // A stressed -é is the past of *yo*, which takes no pronoun, but for two short subjunctives.
  if (/é[ns]?$/u.test(base) && !/^(?:dé|estén?)$/u.test(base)) return false;
  return infinitives(base).some(has);
}

/** Infinitives of which a form might be an imperative, *usted* or *tú*, one person or several. */
function infinitives(form: string): string[] {
  const one = form.replace(/(?<=[aeé])n$/u, '');
  const ending = withoutAccents(one.slice(-1));
  const stem = withoutAccents(one.slice(0, -1));
  if (stem.length < 2 || !/[aei]/u.test(ending)) return [];
  const stems = [stem, ...softened(stem)].flatMap((each) => [each, ...undiphthonged(each)]);
  return stems.flatMap((each) => [`${each}ar`, `${each}er`, `${each}ir`]);
}

/** *verifiqu-* → *verific-*, *realic-* → *realiz-*, *pong-* → *pon-*, *conozc-* → *conoc-*. */
function softened(stem: string): string[] {
  return affixes.stemEndings.flatMap(([written, meant]) =>
    written !== undefined && stem.endsWith(written) ? [stem.slice(0, -written.length) + meant] : [],
  );
}

/** *cuent-* → *cont-*, *pid-* → *ped-*: the last vowel as the infinitive has it. */
function undiphthonged(stem: string): string[] {
  const found: string[] = [];
  for (const [written, meant] of [
    ['ie', 'e'],
    ['ue', 'o'],
    ['i', 'e'],
    ['u', 'o'],
  ] as const) {
    const at = stem.lastIndexOf(written);
    if (at > 0) found.push(stem.slice(0, at) + meant + stem.slice(at + written.length));
  }
  return found;
}

function hasPrefix(has: Has, word: string): boolean {
  for (const prefix of affixes.prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length).replace(/^-/u, '');
    // An r between vowels doubles: "autorregulación".
    const base = /[aeiou]$/u.test(prefix) ? rest.replace(/^rr/u, 'r') : rest;
    if (base.length >= affixes.shortestPrefixed && has(base)) return true;
  }
  return false;
}

function hasSuffix(has: Has, word: string): boolean {
  if (word.endsWith('mente')) {
    const base = word.slice(0, -5);
    return has(base) && !base.endsWith('o') && !accented(base).some(has);
  }
  for (const [suffix, ...endings] of affixes.suffixes) {
    if (suffix === undefined || !word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (stem.length >= 3 && endings.some((ending) => has(stem + ending))) return true;
  }
  return false;
}

/** The word with one accent, or one dieresis, more, less or elsewhere. */
function accented(word: string): string[] {
  const bare = withoutAccents(word);
  const found = new Set<string>([bare]);
  for (let at = 0; at < bare.length; at++) {
    const accent = ACUTE[bare.charAt(at)];
    if (accent) found.add(bare.slice(0, at) + accent + bare.slice(at + 1));
    if (/g[u][ei]/u.test(bare.slice(at, at + 3))) {
      found.add(`${bare.slice(0, at + 1)}ü${bare.slice(at + 2)}`);
    }
  }
  found.delete(word);
  return [...found];
}

const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
