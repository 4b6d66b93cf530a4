import { isForeign } from '../spanish/language';
import type { ActiveRule, Hit } from './active-rule';
import type { Channel } from './draft';
import type { Mask } from './mask';
import type { Paragraph } from './paragraph';
import { parseParagraph } from './parse';
import type { Facts, ParagraphRule } from './rule';

export interface Checked {
  readonly paragraph: Paragraph;
  readonly hits: readonly Hit[];
}

/** A paragraph as the engine remembers it. */
interface Remembered {
  readonly paragraph: Paragraph;
  readonly hits: readonly Hit[];
  /** Hits of the rules that leave out the word being written, and where that one ends. */
  live?: { readonly hits: readonly Hit[]; readonly unfinished: number | undefined };
}

export interface ParagraphChecker {
  /**
   * Parses a paragraph and runs its rules, a step each; at once where it is remembered.
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

/** Runs the rules of single paragraphs, and remembers what they found until the paragraph changes. */
export function createParagraphChecker(
  active: readonly ActiveRule[],
  facts: Facts,
): ParagraphChecker {
  const all = active.filter((each): each is ActiveRule<ParagraphRule> => isOfParagraphs(each));
  const lasting = all.filter(({ rule }) => !rule.live);
  const live = all.filter(({ rule }) => rule.live);
  const caches: Readonly<Record<Channel, Map<string, Remembered>>> = {
    email: new Map(),
    chat: new Map(),
    form: new Map(),
  };
  let size = CACHE_SIZE;

  function* run(
    rules: readonly ActiveRule<ParagraphRule>[],
    paragraph: Paragraph,
    channel: Channel,
    unfinished?: number,
  ): Generator<undefined, Hit[]> {
    const hits: Hit[] = [];
    if (paragraph.words.length === 0 && paragraph.prose.trim() === '') return hits;
    const writing = unfinished === undefined ? {} : { unfinished };
    for (const by of rules) {
      const { rule, channels, options } = by;
      if (!channels.has(channel)) continue;
      for (const match of rule.check(paragraph, { options, channel, facts, ...writing })) {
        hits.push({ by, match });
      }
      yield;
    }
    return hits;
  }

  function* recall(
    channel: Channel,
    text: string,
    masks: readonly Mask[],
    start: number,
  ): Generator<undefined, Remembered> {
    const key =
      masks.length === 0
        ? text
        : `${masks.map((m) => `${m.kind}${m.start}-${m.end}`).join()}\0${text}`;
    const cache = caches[channel];
    const known = cache.get(key);
    if (known) {
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const paragraph = parseOwn(text, masks, start);
    const fresh = { paragraph, hits: yield* run(lasting, paragraph, channel) };
    cache.set(key, fresh);
    if (cache.size > size) cache.delete(cache.keys().next().value as string);
    return fresh;
  }

  return {
    makeRoom(paragraphs) {
      size = Math.max(CACHE_SIZE, 2 * paragraphs);
    },
    *check(channel, text, masks, start, unfinished) {
      const known = yield* recall(channel, text, masks, start);
      if (!known.live || known.live.unfinished !== unfinished) {
        const hits = yield* run(live, known.paragraph, channel, unfinished);
        known.live = { hits, unfinished };
      }
      const { paragraph } = known;
      const { hits } = known.live;
      return {
        paragraph: paragraph.start === start ? paragraph : { ...paragraph, start },
        hits: hits.length > 0 ? [...known.hits, ...hits] : known.hits,
      };
    },
  };
}

function isOfParagraphs({ rule }: ActiveRule): boolean {
  return rule.scope === 'paragraph';
}

/** Parses a paragraph; one in another language is masked as a whole, so that no rule reads it. */
function parseOwn(text: string, masks: readonly Mask[], start: number): Paragraph {
  const paragraph = parseParagraph(text, masks, start);
  if (!isForeign(paragraph.words)) return paragraph;
  return parseParagraph(text, [{ kind: 'foreign', start: 0, end: text.length }], start);
}
