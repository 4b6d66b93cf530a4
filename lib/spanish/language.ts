import profiles from './data/language-profiles.json';

type Language = keyof typeof profiles;

const SETS: readonly (readonly [Language, ReadonlySet<string>])[] = Object.entries(profiles).map(
  ([language, words]) => [language as Language, new Set(words)],
);

/** A shorter line may be a name, a title or a quotation: nobody can tell its language. */
const FEWEST_WORDS = 6;
/** Share of function words that a running text of a language has at the least. */
const FOREIGN_SHARE = 0.2;
/** Times that the other language must outnumber Spanish: close ones share many small words. */
const LEAD = 3;

/**
 * Whether a paragraph is clearly written in another language, by its function words: they are a
 * third or more of any running text and hardly travel. In doubt it is Spanish.
 *
 * @param words lower case, NFC
 */
export function isForeign(words: readonly { readonly lower: string }[]): boolean {
  if (words.length < FEWEST_WORDS) return false;
  const counts = new Map<Language, number>(SETS.map(([language]) => [language, 0]));
  for (const { lower } of words) {
    for (const [language, set] of SETS) {
      if (set.has(lower)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const spanish = counts.get('es') ?? 0;
  counts.delete('es');
  const most = Math.max(...counts.values());
  return most / words.length >= FOREIGN_SHARE && most >= spanish * LEAD;
}
