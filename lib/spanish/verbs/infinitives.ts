/*
 * The verbs of the table as one text: sorted by their ends, since those are alike, and cut into
 * blocks with a blank between two. A verb is written as the count of last letters that it shares
 * with the one before, its first letters, and the numbers of its paradigms where they are not those
 * of the one before:
 *
 *   0alabarА 3tr 4n …
 *
 * A block begins anew, so that a verb is found by halves and nothing is read before it is asked for.
 */

/** A verb and the numbers of its paradigms. */
export type Conjugated = readonly [infinitive: string, paradigms: readonly number[]];

/** Counts are written as the characters from "0" on, all before the letters. */
const COUNT = 48;
const LAST_COUNT = 96;
/** Numbers of paradigms are written as characters behind all letters. */
const PARADIGM = 0x400;
const BLOCK = 32;

export function encodeInfinitives(verbs: Iterable<Conjugated>): string {
  const sorted = [...verbs].sort(([a], [b]) => compareBackwards(a, b));
  let coded = '';
  let previous: Conjugated = ['', []];
  for (const [at, verb] of sorted.entries()) {
    if (at % BLOCK === 0) {
      if (at > 0) coded += ' ';
      previous = ['', []];
    }
    const shared = countShared(previous[0], verb[0]);
    coded += String.fromCharCode(COUNT + shared) + verb[0].slice(0, verb[0].length - shared);
    if (verb[1].join() !== previous[1].join()) {
      for (const paradigm of verb[1]) coded += String.fromCharCode(PARADIGM + paradigm);
    }
    previous = verb;
  }
  return coded;
}

/** Finds verbs in what `encodeInfinitives` wrote. */
export class Infinitives {
  readonly #blocks: readonly string[];
  /** The first verb of each. */
  readonly #heads: readonly string[];
  readonly #read: (ReadonlyMap<string, readonly number[]> | undefined)[] = [];

  constructor(coded: string) {
    this.#blocks = coded.split(' ');
    this.#heads = this.#blocks.map((block) => block.slice(1, endOfLetters(block, 1)));
  }

  /** Numbers of a verb's paradigms; undefined for a word that is not listed. */
  paradigmsOf(infinitive: string): readonly number[] | undefined {
    if (!infinitive.endsWith('r')) return undefined;
    return this.#block(this.#blockOf(infinitive)).get(infinitive);
  }

  *[Symbol.iterator](): Generator<Conjugated> {
    for (let at = 0; at < this.#blocks.length; at++) yield* this.#block(at);
  }

  /** The last block that does not begin behind a verb. */
  #blockOf(infinitive: string): number {
    let low = 0;
    let high = this.#heads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (compareBackwards(infinitive, this.#heads[middle] ?? '') < 0) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  #block(at: number): ReadonlyMap<string, readonly number[]> {
    this.#read[at] ??= new Map(decodeBlock(this.#blocks[at] ?? ''));
    return this.#read[at];
  }
}

function* decodeBlock(coded: string): Generator<Conjugated> {
  let verb = '';
  let paradigms: readonly number[] = [];
  let from = 0;
  while (from < coded.length) {
    const shared = coded.charCodeAt(from) - COUNT;
    let to = endOfLetters(coded, from + 1);
    verb = coded.slice(from + 1, to) + verb.slice(verb.length - shared);
    const own: number[] = [];
    for (; coded.charCodeAt(to) >= PARADIGM; to++) own.push(coded.charCodeAt(to) - PARADIGM);
    if (own.length > 0) paradigms = own;
    yield [verb, paradigms];
    from = to;
  }
}

function endOfLetters(coded: string, start: number): number {
  let end = start;
  while (coded.charCodeAt(end) > LAST_COUNT && coded.charCodeAt(end) < PARADIGM) end++;
  return end;
}

/** Which of two words comes first when read from their ends. */
function compareBackwards(a: string, b: string): number {
  let i = a.length - 1;
  let j = b.length - 1;
  for (; i >= 0 && j >= 0; i--, j--) {
    const difference = a.charCodeAt(i) - b.charCodeAt(j);
    if (difference !== 0) return difference;
  }
  return i - j;
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (
    shared < Math.min(a.length, b.length) &&
    a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared)
  ) {
    shared++;
  }
  return shared;
}
