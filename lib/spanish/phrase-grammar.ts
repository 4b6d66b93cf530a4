import { escapeRegExp, WORD_END, withoutAccents } from './words';

/** A word, a gap of up to three words, or a choice whose alternatives may be empty. */
type Item =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly alternatives: readonly Sequence[] };
type Sequence = readonly Item[];

/** Words that stand for each other in many phrases, by name: `@alterado` → `alterado|alterada|…`. */
export type WordClasses = Readonly<Record<string, string>>;

/** A phrase ready to be looked for. */
export interface PhrasePattern {
  /**
   * Lower-case words that the phrase may begin with, with and without their accents, and the words
   * of which one must follow each; null where almost anything may.
   */
  readonly openings: ReadonlyMap<string, ReadonlySet<string> | null>;
  /**
   * Words of which one must be the third, however it begins; null where almost anything may. Made
   * when they are first asked for.
   */
  readonly thirds: () => ReadonlySet<string> | null;
  /** Sticky regular expression over lower-case text, made when it is first asked for. */
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
  let pattern: RegExp | undefined;
  let thirds: ReadonlySet<string> | null | undefined;
  return {
    openings: openingsOf(whole),
    thirds: () => {
      if (thirds === undefined) thirds = wordsAt(2, whole);
      return thirds;
    },
    pattern: () => {
      pattern ??= new RegExp(toSource(whole) + WORD_END, 'uy');
      return pattern;
    },
  };
}

/** Whether a sequence may stand for nothing at all. */
function isOptional(sequence: Sequence): boolean {
  return sequence.every(
    (item) => item.kind === 'gap' || (item.kind === 'choice' && item.alternatives.some(isOptional)),
  );
}

function openingsOf(sequence: Sequence): Map<string, Set<string> | null> {
  const openings = new Map<string, Set<string> | null>();
  for (const head of headsOf(sequence)) {
    const [first = '', second = ANY] = head.split(' ');
    const known = openings.get(first);
    if (second === ANY || known === null) openings.set(first, null);
    else if (known) known.add(second);
    else openings.set(first, new Set([second]));
  }
  return openings;
}

/** Stands for any word, or for no more words, where a second one is looked for. */
const ANY = '*';
/** Beyond so many pairs of words it is not worth telling them apart. */
const MOST_HEADS = 2_000;

/** What a sequence may begin with, up to two words: those of the first item, then of the next. */
function headsOf(sequence: Sequence): Set<string> {
  let heads = new Set(['']);
  for (const item of sequence) {
    const nexts = headsOfItem(item);
    const longer = new Set<string>();
    let isFull = true;
    for (const head of heads) {
      if (head.includes(' ')) longer.add(head);
      else {
        isFull = false;
        for (const next of nexts) longer.add(firstTwo(head, next));
      }
    }
    if (isFull) break;
    heads =
      longer.size <= MOST_HEADS
        ? longer
        : new Set([...longer].map((head) => firstTwo(head.split(' ')[0] ?? '', ANY)));
  }
  return heads;
}

function headsOfItem(item: Item): Iterable<string> {
  if (item.kind === 'gap') return ['', ANY];
  if (item.kind === 'choice')
    return new Set(item.alternatives.flatMap((each) => [...headsOf(each)]));
  const { text } = item;
  return text.includes('*') ? [ANY] : [text, withoutAccents(text)];
}

/** Words that may stand at a place of a phrase, counted from 0; null where almost anything may. */
function wordsAt(place: number, whole: Sequence): ReadonlySet<string> | null {
  const words = new Set<string>();
  let isOpen = false;

  /** @returns the places at which the sequence may end, from those at which it may begin */
  function pass(sequence: Sequence, starts: readonly number[]): readonly number[] {
    let from = starts;
    for (const item of sequence) {
      const at = from;
      let ends: readonly number[];
      if (item.kind === 'choice') ends = item.alternatives.flatMap((each) => pass(each, at));
      else if (item.kind === 'gap') {
        ends = at.flatMap((each) => [each, each + 1, each + 2, each + 3]);
        isOpen ||= at.some((each) => each <= place && place < each + 3);
      } else {
        ends = at.map((each) => each + 1);
        if (at.includes(place)) add(item.text);
        // Behind a word that holds other signs, nobody knows where the next one begins.
        if (at.includes(place - 1)) isOpen ||= !MERE_WORD.test(item.text.replace('*', ''));
      }
      from = [...new Set(ends)];
    }
    return from;
  }

  /** One accent of a word may be missing; what is no mere word, or has two, is not told apart. */
  function add(text: string): void {
    const bare = withoutAccents(text);
    const accents = [...text].filter((letter) => !bare.includes(letter)).length;
    isOpen ||= accents > 1 || !MERE_WORD.test(text);
    words.add(text).add(bare);
  }

  const isOver = pass(whole, [0]).some((end) => end <= place);
  return isOpen || isOver ? null : words;
}

const MERE_WORD = /^\p{L}+$/u;

function firstTwo(head: string, next: string): string {
  if (head === '' || next === '') return head + next;
  const space = next.indexOf(' ');
  return `${head} ${space < 0 ? next : next.slice(0, space)}`;
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
