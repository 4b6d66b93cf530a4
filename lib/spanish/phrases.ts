import type { WordClasses } from './phrase-grammar';
import { indexPhrases, type Opening } from './phrase-index';
import { MERE_WORD } from './phrase-openings';
import { fact, type WordForm } from './word-forms';

/**
 * A phrase, as a data file writes it, in lower case: words separated by spaces; `(a|b c|)` is any
 * of these or nothing; `pala*` any word that begins so and `*ó` any that ends so; `…` up to three words; `@name` any word of
 * a class. Groups may stand in groups. A comma may follow any word, and an accent of the phrase may be missing in the text, never the other way round:
 * *considero* is not *consideró*.
 */
export interface PhraseEntry {
  readonly phrase: string;
  /** What to write instead, best first. */
  readonly use?: readonly string[];
  /** What to do where no wording fits, as the end of a sentence. */
  readonly note?: string;
  /** Words that may not stand right before the phrase. */
  readonly notAfter?: readonly string[];
  /** Words that may not stand right after the phrase. */
  readonly notBefore?: readonly string[];
  /** Words that the phrase may not end in. */
  readonly without?: readonly string[];
  /** Surely offends. */
  readonly grave?: boolean;
  /** Worth a hint only. */
  readonly mild?: boolean;
}

export type PhraseList = readonly (string | PhraseEntry)[];

/** A phrase found; offsets of `prose`. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  /** Position of its sentence in the paragraph. */
  readonly sentence: number;
  readonly entry: PhraseEntry;
}

/** The part of a parsed paragraph that phrases are looked for in. */
interface Text {
  readonly prose: string;
  readonly words: readonly {
    readonly start: number;
    readonly end: number;
    readonly lower: string;
    readonly form: WordForm;
    readonly sentence: number;
  }[];
}

export interface PhraseBook<Name extends string> {
  /** Phrases of one list in a paragraph, in order, none inside another. */
  find(text: Text, list: Name): readonly PhraseHit[];
}

const NONE: readonly PhraseHit[] = [];

/**
 * Compiles the lists on first use and finds them all in one reading of a paragraph: each word
 * tells which phrases it may begin. Results are kept as long as the parse is.
 */
export function createPhraseBook<Name extends string>(
  lists: Readonly<Record<Name, PhraseList>>,
  classes?: WordClasses,
): PhraseBook<Name> {
  let index: ReturnType<typeof indexPhrases> | undefined;
  const openingOf = fact(({ lower }) => {
    index ??= indexPhrases(lists, classes);
    return index(lower);
  });
  const cache = new WeakMap<object, ReadonlyMap<string, readonly PhraseHit[]>>();
  return {
    find(text, list) {
      let hits = cache.get(text.words);
      if (!hits) {
        hits = findAll(text, openingOf);
        cache.set(text.words, hits);
      }
      return hits.get(list) ?? NONE;
    },
  };
}

function findAll(text: Text, openingOf: (form: WordForm) => Opening | undefined) {
  const found = new Map<string, PhraseHit[]>();
  const { words } = text;
  let lower: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Text['words'][number];
    const opening = openingOf(word.form);
    if (!opening) continue;
    lower ??= sameLengthLower(text.prose);
    const follower = at + 1 < words.length ? words[at + 1] : undefined;
    const next = wordAfter(lower, word.end, follower);
    let third: string | undefined;
    for (const { list, entry, thirds, pattern } of opening.byNext.get(next) ?? opening.anyNext) {
      // A look-up is much cheaper than an expression, and spares nearly all of them.
      const expected = thirds();
      if (expected) {
        third ??= wordAfter(lower, lower.indexOf(next, word.end) + next.length, words[at + 2]);
        if (!expected.has(third)) continue;
      }
      const expression = pattern();
      expression.lastIndex = word.start;
      if (!expression.test(lower)) continue;
      const end = expression.lastIndex;
      if (entry.notAfter?.includes(words[at - 1]?.lower ?? '')) continue;
      if (entry.notBefore?.some((next) => lower?.slice(end).trimStart().startsWith(next))) continue;
      if (entry.without && endsIn(lower.slice(word.start, end), entry.without)) continue;
      const hits = found.get(list) ?? [];
      found.set(list, hits);
      add(hits, { start: word.start, end, sentence: word.sentence, entry });
    }
  }
  return found;
}

/**
 * The word behind an offset, as an expression would meet it: after spaces and perhaps a comma.
 *
 * @param next the word that the parser found there
 */
function wordAfter(lower: string, offset: number, next: Text['words'][number] | undefined): string {
  const follows = next?.start === offset + 1 && lower.charCodeAt(offset) === SPACE;
  if (follows && isOfLetters(next.form) && lower.startsWith(next.lower, next.start)) {
    return next.lower;
  }
  NEXT_WORD.lastIndex = offset;
  return NEXT_WORD.exec(lower)?.[1] ?? '';
}

const SPACE = 32;
const isOfLetters = fact(({ lower }) => MERE_WORD.test(lower));
const NEXT_WORD = /,?\s+(\p{L}+)/uy;

function endsIn(phrase: string, words: readonly string[]): boolean {
  return words.some((word) => phrase.endsWith(` ${word}`));
}

/** Of phrases that overlap, the longest stays; the earlier one if equal. */
function add(hits: PhraseHit[], hit: PhraseHit): void {
  const last = hits.at(-1);
  if (last && last.end > hit.start) {
    if (hit.end - hit.start > last.end - last.start) hits[hits.length - 1] = hit;
  } else hits.push(hit);
}

/** Lower case without moving an offset; the few letters that grow stay as they are. */
function sameLengthLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
