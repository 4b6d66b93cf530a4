import data from '../data/lenguas-nativas.json';

/** Share of a text's words that the list of one language must hold. */
const SHARE = 0.2;
/** A single word, or two of a place's name, tell nothing. */
const FEWEST_WORDS = 3;
const FEWEST_DISTINCT = 3;
/** With letters that Spanish lacks, fewer words are enough. */
const FEWEST_WITH_LETTERS = 2;

interface Language {
  readonly name: string;
  readonly letters: RegExp | undefined;
  readonly words: ReadonlySet<string>;
}

let languages: readonly Language[] | undefined;

/**
 * The native language of Colombia that a text is written in, by its frequent words and the letters
 * that Spanish lacks; undefined for any other text, and in doubt.
 *
 * @returns its name in Spanish, lower case
 */
export function nativeLanguageOf(text: string): string | undefined {
  languages ??= data.languages.map(({ name, letters, words }) => ({
    name,
    letters: letters === '' ? undefined : new RegExp(letters, 'iu'),
    words: new Set(words),
  }));
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return undefined;
  let best: { name: string; hits: number } | undefined;
  for (const { name, letters, words: known } of languages) {
    const found = words.filter((word) => known.has(word));
    const needed = letters?.test(text) ? FEWEST_WITH_LETTERS : FEWEST_DISTINCT;
    if (new Set(found).size < needed || found.length < words.length * SHARE) continue;
    if (found.length > (best?.hits ?? 0)) best = { name, hits: found.length };
  }
  return best?.name;
}

/** Words in lower case; the saltillo of Wayuunaiki or Nasa Yuwe, however typed, belongs to them. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼꞌ´`]/gu, "'");
  return plain.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*'?/gu) ?? [];
}
