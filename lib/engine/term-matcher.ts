import type { Paragraph } from './paragraph';
import { contextHolds } from './term-context';
import { type Branch, CONTRACTED, formOf, symbolOf, TermIndex } from './term-index';
import { type Token, tokenize } from './term-tokens';
import { type Placed, word } from './term-wording';
import type { TermHit, TermList } from './terms';

/** Finds the terms of one list of a matcher in a paragraph, in order of place. */
export interface TermMatcher<Name extends string> {
  find(paragraph: Paragraph, list: Name): readonly TermHit[];
  /** Compiles in small steps, going on where a former run stopped; `find` does what is left. */
  prepare(): Generator<undefined, void>;
}

/**
 * One matcher for any number of term lists. It compiles at its first use, reads a paragraph once
 * for all lists and remembers the answer as long as the paragraph lives. Time is linear in the
 * words of the paragraph, whatever the number of terms: no entry is looked at unless its words are
 * there. In each list the longest term whose context holds speaks; lists do not silence each other.
 */
export function createTermMatcher<const Name extends string>(
  lists: Readonly<Record<Name, TermList | (() => TermList)>>,
): TermMatcher<Name> {
  const names = Object.keys(lists) as Name[];
  const index = new TermIndex();
  let filling: Generator<undefined, void> | undefined;
  let isReady = false;
  const answers = new WeakMap<Paragraph, readonly TermHit[][]>();

  function* prepare(): Generator<undefined, void> {
    while (!isReady) {
      filling ??= index.fill(names.map((name) => listOf(lists[name])));
      if (filling.next().done) isReady = true;
      else yield;
    }
  }

  return {
    prepare,
    find(paragraph, list) {
      let answer = answers.get(paragraph);
      if (!answer) {
        if (!isReady) for (const _ of prepare());
        answer = scan(index, paragraph, names.length);
        answers.set(paragraph, answer);
      }
      return answer[names.indexOf(list)] ?? [];
    },
  };
}

/** A list may be built when it is first needed. */
function listOf(list: TermList | (() => TermList)): TermList {
  return typeof list === 'function' ? list() : list;
}

function scan(index: TermIndex, paragraph: Paragraph, lists: number): TermHit[][] {
  const hits = Array.from({ length: lists }, (): TermHit[] => []);
  const tokens = tokenize(paragraph);
  const taken = new Array<number>(lists).fill(0);
  for (const placed of allPlaced(index, tokens)) {
    const { path, from, to } = placed;
    if (from < (taken[path.slot] ?? 0) || !isAllowed(placed, tokens, paragraph)) continue;
    taken[path.slot] = to;
    hits[path.slot]?.push(word(placed, tokens, paragraph, index));
  }
  return hits;
}

/** Every wording that begins at any token, in order of place, the longest first. */
function allPlaced(index: TermIndex, tokens: readonly Token[]): Placed[] {
  const found: Placed[] = [];
  for (let from = 0; from < tokens.length; from++) {
    // At nearly all tokens none does.
    if (index.opens((tokens[from] as Token).form)) {
      walk(index, tokens, from, index.root, from, found);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Finds every wording that begins at a token. */
function walk(
  index: TermIndex,
  tokens: readonly Token[],
  from: number,
  at: Branch,
  position: number,
  found: Placed[],
): void {
  if (position >= tokens.length) return;
  const token = tokens[position] as Token;
  let previous = -1;
  for (const reading of index.readingsOf(token.form)) {
    // One spelling may be several forms of a word (*envíe*: yo, usted): one step all the same.
    const symbol = symbolOf(reading);
    const next = symbol === previous ? undefined : at.next?.get(symbol);
    previous = symbol;
    if (!next) continue;
    for (const path of next.ends ?? []) found.push({ path, from, to: position + 1 });
    // "del" may end a term in "de" or begin one in "el", nothing between.
    if (next.next && (formOf(reading) !== CONTRACTED || position === from)) {
      walk(index, tokens, from, next, position + 1, found);
    }
  }
}

function isAllowed({ path, from, to }: Placed, tokens: readonly Token[], paragraph: Paragraph) {
  const { entry, wording } = path;
  if (entry.except?.includes(tokens[from]?.lower ?? '')) return false;
  if (entry.case === 'sensitive') {
    const written = paragraph.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    if (written.normalize('NFC').replace(/\s+/gu, ' ') !== wording) return false;
  } else if (to === from + 1 && isName(from, tokens, paragraph)) return false;
  return !entry.context || contextHolds(entry.context, tokens, from, to, paragraph);
}

const ACRONYM_LENGTH = 5;

/**
 * A single word whose capitals say that it is not the common word: *la señora Reina Díaz*, *la INF*.
 * At the start of a sentence, or where all is in capitals, they say nothing.
 */
function isName(at: number, tokens: readonly Token[], { text }: Paragraph): boolean {
  const token = tokens[at] as Token;
  const written = text.slice(token.start, token.end);
  const first = written.charAt(0);
  if (first === first.toLowerCase()) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (written.length > 1 && written === written.toUpperCase()) {
    const shouts = (each: Token | undefined) => {
      const word = each && text.slice(each.start, each.end);
      return word !== undefined && word !== each?.lower && word === word.toUpperCase();
    };
    return written.length <= ACRONYM_LENGTH && !shouts(before) && !shouts(after);
  }
  return before !== undefined && before.sentence === token.sentence && !OPENS.test(before.lower);
}

/** Marks after which a capital is due or usual. */
const OPENS = /^[¿¡:(.!?•*–—-]$/u;
