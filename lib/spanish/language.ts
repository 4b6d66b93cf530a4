import profiles from './data/language-profiles.json';
import { fact, type WordForm } from './word-forms';

const LANGUAGES = Object.keys(profiles) as (keyof typeof profiles)[];
const SPANISH = LANGUAGES.indexOf('es');

/** Function words and the places in `LANGUAGES` of those that have them. */
const WORDS = new Map<string, number[]>();
for (const [place, language] of LANGUAGES.entries()) {
  for (const word of profiles[language]) {
    const places = WORDS.get(word);
    if (places) places.push(place);
    else WORDS.set(word, [place]);
  }
}

const NONE: readonly number[] = [];
const languagesOf = fact(({ lower }) => WORDS.get(lower));

/** A shorter line may be a name, a title or a quotation: nobody can tell its language. */
const FEWEST_WORDS = 6;
/** Share of function words that a running text of a language has at the least. */
const FOREIGN_SHARE = 0.2;
/** Times that the other language must outnumber Spanish: close ones share many small words. */
const LEAD = 3;

/**
 * Whether a paragraph is clearly written in another language, by its function words: they are a
 * third or more of any running text and hardly travel. In doubt it is Spanish.
 */
export function isForeign(words: readonly { readonly form: WordForm }[]): boolean {
  if (words.length < FEWEST_WORDS) return false;
  const counts = LANGUAGES.map(() => 0);
  for (const { form } of words) {
    for (const place of languagesOf(form) ?? NONE) counts[place] = (counts[place] ?? 0) + 1;
  }
  const [spanish = 0] = counts.splice(SPANISH, 1);
  const most = Math.max(...counts);
  return most / words.length >= FOREIGN_SHARE && most >= spanish * LEAD;
}
