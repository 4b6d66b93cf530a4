import type { Paragraph } from '../lib/engine/paragraph';
import type { Match } from '../lib/engine/rule';
import { createTermMatcher } from '../lib/engine/term-matcher';
import type { TermHit, TermList } from '../lib/engine/terms';
import { fold } from '../lib/spanish/words';
import abreviaturas from './data/abreviaturas.json';
import jerga from './data/jerga.json';
import tecnicismos from './data/tecnicismos.json';

/** The rules' own term lists, found in one reading of the paragraph. */
const LISTS = createTermMatcher({
  abreviaturas: abreviaturas as TermList,
  jerga: jerga as TermList,
  tecnicismos: tecnicismos as TermList,
});

/** Option of every rule with a list: what this entity writes on purpose. */
export const ACCEPTED = { type: 'list', default: [] } as const;

export type ListName = Parameters<typeof LISTS.find>[1];

/** Terms of a list in a paragraph, but those that the entity accepts. */
export function findTerms(
  paragraph: Paragraph,
  list: ListName,
  accepted: readonly string[] = [],
): readonly TermHit[] {
  const hits = LISTS.find(paragraph, list);
  if (accepted.length === 0 || hits.length === 0) return hits;
  const spared = new Set(accepted.map(fold));
  return hits.filter(({ entry, start, end }) => {
    const written = fold(paragraph.text.slice(start, end));
    return !spared.has(entry.term) && !spared.has(written);
  });
}

/** A term as a finding; the sentence depends on whether there is an alternative, and which. */
export function termMatch(hit: TermHit, messageId: string): Match {
  const { start, end, expected, safe, entry } = hit;
  return {
    start,
    end,
    messageId: expected.length > 0 ? messageId : `${messageId}_sin_alternativa`,
    data: { note: entry.note ?? '' },
    expected,
    safe,
    ...(entry.mild ? { severity: 'info' as const } : {}),
  };
}
