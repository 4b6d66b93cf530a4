import { countSyllables } from './syllables';
import { fact, type WordForm } from './word-forms';

/** Bands of difficulty, hardest first. */
export const BANDS = [
  'muy-dificil',
  'algo-dificil',
  'normal',
  'bastante-facil',
  'muy-facil',
] as const;
export type Band = (typeof BANDS)[number];

export interface TextSize {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

export type Formula = 'szigriszt-pazos' | 'fernandez-huerta';

const syllablesOf = fact(({ lower }) => countSyllables(lower));

/** Adds up what the formulas need. Figures count as one syllable. */
export function measure(
  sentences: readonly { readonly words: readonly { readonly form: WordForm }[] }[],
): TextSize {
  let count = 0;
  let spoken = 0;
  let syllables = 0;
  for (const { words } of sentences) {
    count += words.length;
    if (words.length > 0) spoken++;
    for (const { form } of words) syllables += syllablesOf(form);
  }
  return { words: count, sentences: spoken, syllables };
}

/** The size of parts taken together. */
export function total(parts: readonly TextSize[]): TextSize {
  const sum = (of: (part: TextSize) => number): number =>
    parts.reduce((all, part) => all + of(part), 0);
  return {
    words: sum(({ words }) => words),
    sentences: sum(({ sentences }) => sentences),
    syllables: sum(({ syllables }) => syllables),
  };
}

/**
 * Ease of reading, about 0 (hardest) to 100.
 * `szigriszt-pazos`: perspicuidad (F. Szigriszt Pazos, 1993); `fernandez-huerta`: lecturabilidad
 * (J. Fernández Huerta, 1959), with both of its counts per hundred words.
 */
export function ease({ words, sentences, syllables }: TextSize, formula: Formula): number {
  const perSentence = words / sentences;
  const perWord = syllables / words;
  return formula === 'szigriszt-pazos'
    ? 206.835 - 62.3 * perWord - perSentence
    : 206.84 - 60 * perWord - 1.02 * perSentence;
}

/** Upper limits of the bands: INFLESZ (I. Barrio Cantalejo, 2008) and Fernández Huerta's table. */
const LIMITS: Readonly<Record<Formula, readonly number[]>> = {
  'szigriszt-pazos': [40, 55, 65, 80],
  'fernandez-huerta': [30, 60, 70, 90],
};

export function bandOf(value: number, formula: Formula): Band {
  const at = LIMITS[formula].findIndex((limit) => value < limit);
  return BANDS[at < 0 ? BANDS.length - 1 : at] as Band;
}
