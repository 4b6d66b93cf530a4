import type { Item, Sequence } from './phrase-grammar';
import { withoutAccents } from './words';

/** Words that a phrase may begin with, with and without their accents. */
export function firstWordsOf(sequence: Sequence): Set<string> {
  const words = new Set<string>();
  addFirstWords(sequence, words);
  return words;
}

/** @returns whether the sequence may stand for nothing, so that what follows it may begin as well */
function addFirstWords(sequence: Sequence, words: Set<string>): boolean {
  for (const item of sequence) {
    if (item.kind === 'gap') continue;
    if (item.kind === 'word') {
      if (!item.text.includes('*')) words.add(item.text).add(withoutAccents(item.text));
      return false;
    }
    let mayBeNothing = false;
    for (const each of item.alternatives) {
      if (addFirstWords(each, words)) mayBeNothing = true;
    }
    if (!mayBeNothing) return false;
  }
  return true;
}

/**
 * Words that a phrase may begin with, with and without their accents, and for each the words of
 * which one must follow it; null where almost anything may.
 */
export function openingsOf(sequence: Sequence): Map<string, Set<string> | null> {
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
export function wordsAt(place: number, whole: Sequence): ReadonlySet<string> | null {
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

export const MERE_WORD = /^\p{L}+$/u;

function firstTwo(head: string, next: string): string {
  if (head === '' || next === '') return head + next;
  const space = next.indexOf(' ');
  return `${head} ${space < 0 ? next : next.slice(0, space)}`;
}
