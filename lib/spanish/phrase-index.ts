import { type PhrasePattern, readPhrase, type WordClasses } from './phrase-grammar';
import type { PhraseEntry, PhraseList } from './phrases';

interface Compiled extends Pick<PhrasePattern, 'pattern' | 'thirds'> {
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

/** A phrase and the words of which one must follow its first; null where almost anything may. */
type Begun = readonly [phrase: Compiled, next: ReadonlySet<string> | null];

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
  const begun = new Map<string, Begun[]>();
  const sorted = new Map<string, Opening>();
  for (const [list, entries] of Object.entries(lists)) {
    for (const each of entries) {
      const entry = typeof each === 'string' ? { phrase: each } : each;
      const { openings, thirds, pattern } = readPhrase(entry.phrase, classes);
      const phrase = { list, entry, thirds, pattern };
      for (const [first, next] of openings) {
        const same = begun.get(first);
        if (same) same.push([phrase, next]);
        else begun.set(first, [[phrase, next]]);
      }
    }
  }
  return (lower) => {
    const phrases = begun.get(lower);
    let opening = sorted.get(lower);
    if (!opening && phrases) {
      opening = sortByNext(phrases);
      sorted.set(lower, opening);
    }
    return opening;
  };
}

function sortByNext(phrases: readonly Begun[]): Opening {
  const byNext = new Map<string, Compiled[]>();
  const anyNext: Compiled[] = [];
  for (const [phrase, next] of phrases) {
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
