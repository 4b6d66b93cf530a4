import { firstWordsOf, openingsOf, wordsAt } from './phrase-openings';
import { escapeRegExp, WORD_END, withoutAccents } from './words';

/** A word, a gap of up to three words, or a choice whose alternatives may be empty. */
export type Item =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly alternatives: readonly Sequence[] };
export type Sequence = readonly Item[];

/** Words that stand for each other in many phrases, by name: `@alterado` → `alterado|alterada|…`. */
export type WordClasses = Readonly<Record<string, string>>;

/** A phrase ready to be looked for. */
export interface PhrasePattern {
  /** Lower-case words that the phrase may begin with, with and without their accents. */
  readonly firsts: ReadonlySet<string>;
  /**
   * The same with the words of which one must follow each; null where almost anything may. Made when
   * they are first asked for, as all that follows.
   */
  readonly openings: () => ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Words of which one must be the third, however it begins; null where almost anything may. */
  readonly thirds: () => ReadonlySet<string> | null;
  /** Sticky regular expression over lower-case text. */
  readonly pattern: () => RegExp;
}

const GAP = "(?:,?\\s+[\\p{L}\\p{N}'.-]+){0,3}?";
const BETWEEN = ',?\\s+';

/**
 * Reads a phrase as data files write it: see `PhraseEntry`.
 *
 * @throws Error that names the phrase, when a group is not closed or a class is not known
 */
export function readPhrase(phrase: string, classes: WordClasses = {}): PhrasePattern {
  const written = phrase.replace(/@(\p{L}+)/gu, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`Unknown class @${name} in "${phrase}"`);
    return `(${words})`;
  });
  const tokens = written.match(/[()|]|[^\s()|]+/gu) ?? [];
  let at = 0;

  function sequence(): Sequence {
    const items: Item[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at] as string;
      if (token === '|' || token === ')') break;
      if (token === '(') items.push(choice());
      else items.push(token === '…' ? { kind: 'gap' } : { kind: 'word', text: token });
    }
    return items;
  }

  function choice(): Item {
    const alternatives: Sequence[] = [];
    do {
      at++;
      alternatives.push(sequence());
    } while (tokens[at] === '|');
    if (tokens[at] !== ')') throw new Error(`Open group in "${phrase}"`);
    return { kind: 'choice', alternatives };
  }

  const whole = sequence();
  if (at < tokens.length || isOptional(whole)) throw new Error(`No phrase: "${phrase}"`);
  return {
    firsts: firstWordsOf(whole),
    openings: once(() => openingsOf(whole)),
    thirds: once(() => wordsAt(2, whole)),
    pattern: once(() => new RegExp(toSource(whole) + WORD_END, 'uy')),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether a sequence may stand for nothing at all. */
function isOptional(sequence: Sequence): boolean {
  return sequence.every(
    (item) => item.kind === 'gap' || (item.kind === 'choice' && item.alternatives.some(isOptional)),
  );
}

function toSource(sequence: Sequence): string {
  let source = '';
  /** Whether something surely stands before, so that a space must part it from what follows. */
  let begun = false;
  for (const item of sequence) {
    if (item.kind === 'gap') {
      source += GAP;
      continue;
    }
    const optional = isOptional([item]);
    const body = item.kind === 'word' ? wordSource(item.text) : choiceSource(item.alternatives);
    if (begun) source += optional ? `(?:${BETWEEN}${body})?` : BETWEEN + body;
    else source += optional ? `(?:${body}${BETWEEN})?` : body;
    begun ||= !optional;
  }
  return source;
}

function choiceSource(alternatives: readonly Sequence[]): string {
  return `(?:${alternatives
    .filter((each) => !isOptional(each))
    .map(toSource)
    .join('|')})`;
}

function wordSource(word: string): string {
  if (word.startsWith('*')) return `\\p{L}+${escapeRegExp(word.slice(1))}`;
  const open = word.endsWith('*');
  const letters = [...(open ? word.slice(0, -1) : word)].map((letter) =>
    withoutAccents(letter) === letter
      ? escapeRegExp(letter)
      : `[${letter}${withoutAccents(letter)}]`,
  );
  return letters.join('') + (open ? '\\p{L}*' : '');
}
