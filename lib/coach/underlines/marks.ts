import type { TextRange } from '../../engine/draft';
import type { SpanFinding } from '../../engine/finding';

/** Beyond this many units a mark under every word would drown the text. */
const LONGEST = 160;
/** Of a longer finding, its opening words are marked, in units. */
const OPENING = 48;

/** The part of a finding that is underlined: all of it, or the opening words of a long block. */
export function markOf({ start, end, actual }: SpanFinding): TextRange {
  if (end - start <= LONGEST) return { start, end };
  const cut = actual.lastIndexOf(' ', OPENING);
  return { start, end: start + (cut > 0 ? cut : OPENING) };
}
