import { type PhrasePattern, readPhrase, type WordClasses } from './phrase-grammar';
import type { PhraseEntry, PhraseList } from './phrases';

interface Compiled extends PhrasePattern {
  readonly list: string;
  readonly entry: PhraseEntry;
}

/** The phrases that may begin with one word, each list in the order of the data. */
export interface Opening {
  /** By the words that must follow. */
  readonly byNext: ReadonlyMap<string, readonly Compiled[]>;
  /** Those that almost any word may follow; the lists of `byNext` hold them as well. */
  readonly anyNext: readonly Compiled[];
}

/**
 * Reads the phrases of all lists: some milliseconds, once. Those of one first word are sorted when a
 * text has that word.
 *
 * @returns tells what phrases may begin with a word in lower case
 */
export function indexPhrases(
  lists: Readonly<Record<string, PhraseList>>,
  classes?: WordClasses,
): (lower: string) => Opening | undefined {
  const begun = new Map<string, Compiled[]>();
  const sorted = new Map<string, Opening>();
  for (const [list, entries] of Object.entries(lists)) {
    for (const each of entries) {
      const entry = typeof each === 'string' ? { phrase: each } : each;
      const phrase = { list, entry, ...readPhrase(entry.phrase, classes) };
      for (const first of phrase.firsts) {
        const same = begun.get(first);
        if (same) same.push(phrase);
        else begun.set(first, [phrase]);
      }
    }
  }
  return (lower) => {
    const phrases = begun.get(lower);
    let opening = sorted.get(lower);
    if (!opening && phrases) {
      opening = sortByNext(lower, phrases);
      sorted.set(lower, opening);
    }
    return opening;
  };
}

function sortByNext(first: string, phrases: readonly Compiled[]): Opening {
  const byNext = new Map<string, Compiled[]>();
  const anyNext: Compiled[] = [];
  for (const phrase of phrases) {
    const next = phrase.openings().get(first);
    if (!next) {
      for (const list of byNext.values()) list.push(phrase);
      anyNext.push(phrase);
      continue;
    }
    for (const word of next) {
      const list = byNext.get(word);
      if (list) list.push(phrase);
      else byNext.set(word, [...anyNext, phrase]);
    }
  }
  return { byNext, anyNext };
}
