import { isForeign } from '../spanish/language';
import { type ActiveRule, gradedOf, type Hit } from './active-rule';
import type { Channel } from './draft';
import type { Mask } from './mask';
import type { Graded } from './overlaps';
import type { Paragraph } from './paragraph';
import { parseParagraph } from './parse';
import type { Facts, OptionSchemas, ParagraphRule, RuleRun } from './rule';

export interface Checked {
  readonly paragraph: Paragraph;
  readonly graded: readonly Graded[];
}

/** A paragraph as the engine remembers it. */
interface Remembered {
  /** Where it last stood. */
  paragraph: Paragraph;
  readonly hits: readonly Hit[];
  /** Hits of the rules that leave out the word being written, and where that one ends. */
  live?: { readonly hits: readonly Hit[]; readonly unfinished: number | undefined };
  /** All hits as findings where it last stood, once they are asked for. */
  graded?: readonly Graded[] | undefined;
}

export interface ParagraphChecker {
  /**
   * Parses a paragraph and runs its rules, in steps; at once where it is remembered.
   *
   * @param text the paragraph
   * @param masks what of it is not prose, relative to it
   * @param start its offset in the draft
   * @param unfinished where a word ends that is being written, in the paragraph
   */
  check(
    channel: Channel,
    text: string,
    masks: readonly Mask[],
    start: number,
    unfinished?: number,
  ): Generator<undefined, Checked>;
  /** Has room for a draft of so many paragraphs. */
  makeRoom(paragraphs: number): void;
}

/** Paragraphs whose results are remembered at least; a long mail has some 50. */
const CACHE_SIZE = 2_000;

/** A rule with what it may ask about in one channel. */
interface Reader {
  readonly by: ActiveRule<ParagraphRule>;
  readonly given: RuleRun<OptionSchemas>;
}

/** The rules that read paragraphs of one channel, and the paragraphs read in it. */
interface Desk {
  readonly lasting: readonly Reader[];
  readonly live: readonly Reader[];
  readonly cache: Map<string, Remembered>;
}

/** Words that rules read in one step: those of a long paragraph once, of a short one several times. */
const STEP = 300;

/** Runs the rules of single paragraphs, and remembers what they found until the paragraph changes. */
export function createParagraphChecker(
  active: readonly ActiveRule[],
  facts: Facts,
): ParagraphChecker {
  const desks: Partial<Record<Channel, Desk>> = {};
  let size = CACHE_SIZE;

  function deskOf(channel: Channel): Desk {
    const lasting: Reader[] = [];
    const live: Reader[] = [];
    for (const by of active) {
      if (!isOfParagraphs(by) || !by.channels.has(channel)) continue;
      const given = { options: by.options, channel, facts };
      (by.rule.live ? live : lasting).push({ by, given });
    }
    return { lasting, live, cache: new Map() };
  }

  function* run(
    readers: readonly Reader[],
    paragraph: Paragraph,
    unfinished?: number,
  ): Generator<undefined, Hit[]> {
    const hits: Hit[] = [];
    if (paragraph.words.length === 0 && paragraph.prose.trim() === '') return hits;
    let read = 0;
    for (const { by, given } of readers) {
      const told = unfinished === undefined ? given : { ...given, unfinished };
      for (const match of by.rule.check(paragraph, told)) hits.push({ by, match });
      read += paragraph.words.length;
      if (read < STEP) continue;
      read = 0;
      yield;
    }
    return hits;
  }

  return {
    makeRoom(paragraphs) {
      size = Math.max(CACHE_SIZE, 2 * paragraphs);
    },
    *check(channel, text, masks, start, unfinished) {
      desks[channel] ??= deskOf(channel);
      const { lasting, live, cache } = desks[channel];
      const key = keyOf(text, masks);
      let known = cache.get(key);
      if (known) cache.delete(key);
      else {
        const paragraph = parseOwn(text, masks, start);
        const hits = yield* run(lasting, paragraph);
        known = { paragraph, hits };
      }
      // Last in the order of the cache: forgotten last.
      cache.set(key, known);
      if (cache.size > size) cache.delete(cache.keys().next().value as string);
      if (!known.live || known.live.unfinished !== unfinished) {
        known.live = { hits: yield* run(live, known.paragraph, unfinished), unfinished };
        known.graded = undefined;
      }
      if (known.paragraph.start !== start) {
        known.paragraph = { ...known.paragraph, start };
        known.graded = undefined;
      }
      const { paragraph, hits } = known;
      known.graded ??= [...hits, ...known.live.hits].map((hit) => gradedOf(hit, text, start));
      return { paragraph, graded: known.graded };
    },
  };
}

function isOfParagraphs(each: ActiveRule): each is ActiveRule<ParagraphRule> {
  return each.rule.scope === 'paragraph';
}

/** What tells a paragraph from all others: its words, and what of them is not prose. */
function keyOf(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  return `${masks.map(({ kind, start, end }) => `${kind}${start}-${end}`).join()}\0${text}`;
}

/** Parses a paragraph; one in another language is masked as a whole, so that no rule reads it. */
function parseOwn(text: string, masks: readonly Mask[], start: number): Paragraph {
  const paragraph = parseParagraph(text, masks, start);
  if (!isForeign(paragraph.words)) return paragraph;
  return parseParagraph(text, [{ kind: 'foreign', start: 0, end: text.length }], start);
}
