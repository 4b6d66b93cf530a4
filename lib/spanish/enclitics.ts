import { conjugate, takesEnclitic } from './conjugation';

/** Pronouns at the end of a word, as far as spelling tells. */
export const ENCLITIC_TAIL = /(?:(?:me|te|se|nos)(?:l[oae]s?)?|l[oae]s?)$/u;
const VOWEL = /[aeiouáéíóúü]/u;
const STRONG = /[aeoáéó]/u;
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** A verb form and the pronouns written onto it. */
export interface Split {
  readonly base: string;
  readonly pronouns: string;
}

/**
 * Ways to part a word into a verb form and pronouns: *alléguelo* → *allegue* + *lo*. Only the
 * spelling is looked at; whether the base is a verb is for the caller to know.
 */
export function splitEnclitics(word: string): Split[] {
  return roughSplits(word).filter(({ base, pronouns }) => attachEnclitics(base, pronouns) === word);
}

/**
 * The same, without asking whether the accents are right: for callers that can first look the base
 * up, which costs less.
 */
export function roughSplits(word: string): Split[] {
  const tail = ENCLITIC_TAIL.exec(word)?.[0];
  if (!tail) return [];
  const splits: Split[] = [];
  const cuts = tail.length > 3 ? [tail, tail.replace(/^(?:me|te|se|nos)/u, '')] : [tail];
  for (const pronouns of cuts) {
    const stem = word.slice(0, word.length - pronouns.length);
    if (stem.length < 2) continue;
    splits.push({ base: stem, pronouns });
    const bare = plainVowels(stem);
    if (bare !== stem) splits.push({ base: bare, pronouns });
    // "dé" alone has its accent, "dele" has none.
    else if (stem.length < 4) splits.push({ base: stem.replace(/[ae]$/u, acute), pronouns });
  }
  return splits;
}

/** Without written accents; the dieresis stays. */
function plainVowels(text: string): string {
  return text.replace(/[áéíóú]/gu, (vowel) => PLAIN[vowel] ?? vowel);
}

function acute(vowel: string): string {
  return ACUTE[vowel] ?? vowel;
}

/** Writes pronouns onto a verb form, with the accent where Spanish needs it. */
export function attachEnclitics(form: string, pronouns: string): string {
  if (pronouns === '') return form;
  const stem = /mos$/u.test(form) && /^(?:nos|se)/u.test(pronouns) ? form.slice(0, -1) : form;
  const stress = stressedVowel(stem);
  if (stress < 0) return form + pronouns;
  const vowel = stem.charAt(stress);
  const plain = plainVowels(stem) + pronouns;
  const keepsHiatus =
    /[íú]/u.test(vowel) &&
    (STRONG.test(stem.charAt(stress - 1)) || STRONG.test(stem.charAt(stress + 1)));
  if (!keepsHiatus && stressedVowel(plain) === stress) return plain;
  const bare = PLAIN[vowel] ?? vowel;
  return plain.slice(0, stress) + (ACUTE[bare] ?? bare) + plain.slice(stress + 1);
}

/** One form of a verb with pronouns on it; before it, if the form takes none at its end. */
export function conjugateWith(
  infinitive: string,
  form: number,
  pronouns: string,
): string | undefined {
  const spelled = conjugate(infinitive, form);
  if (spelled === undefined || pronouns === '') return spelled;
  return takesEnclitic(form) ? attachEnclitics(spelled, pronouns) : undefined;
}

/** Offset of the vowel that carries the stress, by the written accent or the rules of accents; -1 without vowel. */
function stressedVowel(word: string): number {
  const written = word.search(/[áéíóú]/u);
  if (written >= 0) return written;
  const nuclei = syllables(word);
  const last = nuclei.length - 1;
  return nuclei[/[aeouins]$/u.test(word) ? Math.max(0, last - 1) : last] ?? -1;
}

/** Offsets of the main vowel of each syllable. */
function syllables(word: string): number[] {
  const nuclei: number[] = [];
  for (let at = 0; at < word.length; at++) {
    if (!VOWEL.test(word.charAt(at)) || isSilentU(word, at)) continue;
    const previous = nuclei.at(-1);
    const touches = previous !== undefined && previous === at - 1;
    const strong = STRONG.test(word.charAt(at));
    if (!touches || (strong && STRONG.test(word.charAt(previous)))) nuclei.push(at);
    // A weak vowel before a strong one, or before another weak one, gives the syllable to it.
    else if (!STRONG.test(word.charAt(previous))) nuclei[nuclei.length - 1] = at;
  }
  return nuclei;
}

/** The u of *que, gui*. */
function isSilentU(word: string, at: number): boolean {
  return (
    word.charAt(at) === 'u' &&
    /[qg]/u.test(word.charAt(at - 1)) &&
    /[eiéí]/u.test(word.charAt(at + 1))
  );
}
