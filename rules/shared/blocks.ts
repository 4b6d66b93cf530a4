import type { Message, Paragraph } from '../../lib/engine/paragraph';
import { wholeWords } from '../../lib/spanish/words';
import connectors from '../data/conectores.json';

/** A place between two sentences of a block. */
export interface Boundary {
  /** Where the second sentence begins, absolute. */
  readonly at: number;
  /** Words of the block before it. */
  readonly words: number;
  /** The next sentence opens a new idea ("Además", "Para", "Recuerde"). */
  readonly opens: boolean;
}

let opener: RegExp | undefined;

/** Whether a sentence begins with words that start a new idea, and so a new paragraph. */
function opensIdea(text: string): boolean {
  opener ??= new RegExp(`^[¿¡]?${wholeWords(connectors)}`, 'iu');
  return opener.test(text);
}

/** Boundaries between the sentences of neighbouring paragraphs; none inside a masked stretch. */
export function boundaries(paragraphs: readonly Paragraph[]): Boundary[] {
  const found: Boundary[] = [];
  let words = 0;
  for (const { start, prose, sentences } of paragraphs) {
    for (const sentence of sentences) {
      if (words > 0) {
        const opens = opensIdea(prose.slice(sentence.start, sentence.start + 40));
        found.push({ at: start + sentence.start, words, opens });
      }
      words += sentence.words.length;
    }
  }
  return found;
}

/**
 * The ways to cut a block of `total` words in two, best first: near the middle, and rather before
 * a sentence that opens an idea. No part may keep fewer than a quarter of the words.
 */
export function halves(places: readonly Boundary[], total: number): Boundary[] {
  const cost = ({ words, opens }: Boundary): number =>
    Math.abs(words - total / 2) / total - (opens ? 0.12 : 0);
  return places
    .filter(({ words }) => words >= total / 4 && total - words >= total / 4)
    .sort((a, b) => cost(a) - cost(b));
}

/** The fewest cuts that leave parts of at most `limit` words, where sentences allow it. */
export function portions(places: readonly Boundary[], total: number, limit: number): Boundary[] {
  const count = Math.ceil(total / limit);
  const cuts: Boundary[] = [];
  let from = 0;
  for (let part = count; part > 1; part--) {
    const target = from + (total - from) / part;
    const rest = places.filter(({ words }) => words > from);
    const cut = rest.sort((a, b) => Math.abs(a.words - target) - Math.abs(b.words - target))[0];
    if (!cut) break;
    cuts.push(cut);
    from = cut.words;
  }
  return cuts;
}

/** The text of a range with a blank line at each cut. */
export function cutText(
  { draft }: Message,
  { start, end }: { readonly start: number; readonly end: number },
  cuts: readonly Boundary[],
): string {
  let out = '';
  let from = start;
  for (const { at } of cuts) {
    out += `${draft.text.slice(from, at).trimEnd()}\n\n`;
    from = at;
  }
  return out + draft.text.slice(from, end);
}
