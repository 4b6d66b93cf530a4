import type { SpanFinding } from '../../engine/finding';
import { partitionPoint } from '../../engine/partition-point';
import type { Ruler } from '../../fields/field';
import { markOf } from './marks';

/** Findings that may begin before one and still reach below its line. */
const NEARBY = 8;

export interface Sighted {
  readonly finding: SpanFinding;
  /** The rectangles of its mark, one a line, in client coordinates. */
  readonly rects: readonly DOMRect[];
}

/**
 * The marks between two heights of the window. In a long text most are out of sight, and each costs
 * the browser a look at the layout.
 *
 * @param findings in order of place
 */
export function* inSight(
  findings: readonly SpanFinding[],
  ruler: Ruler,
  top: number,
  bottom: number,
): Generator<Sighted> {
  const seen = ruler.between(top, bottom);
  const first = partitionPoint(findings, ({ start }) => start < seen.start) - NEARBY;
  for (let at = Math.max(0, first); at < findings.length; at++) {
    const finding = findings[at] as SpanFinding;
    const mark = markOf(finding);
    // What is not laid out yet is further down.
    if (mark.start >= seen.end || mark.end > ruler.reach) return;
    const rects = ruler.rectsOf(mark).filter((rect) => rect.bottom >= top && rect.top <= bottom);
    if (rects.length > 0) yield { finding, rects };
  }
}
