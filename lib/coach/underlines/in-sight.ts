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
  const first = ruler.flows ? firstNear(findings, ruler, top) : 0;
  for (let at = first; at < findings.length; at++) {
    const finding = findings[at] as SpanFinding;
    const mark = markOf(finding);
    if (mark.end > ruler.reach) return;
    const drawn = ruler.rectsOf(mark);
    const [line = ruler.lineOf(mark)] = drawn;
    if (ruler.flows && line && line.top > bottom) return;
    const rects = drawn.filter((rect) => rect.bottom >= top && rect.top <= bottom);
    if (rects.length > 0) yield { finding, rects };
  }
}

/**
 * Place of a finding that stands shortly before what is seen from `top` on. What is not laid out yet
 * is further down.
 */
function firstNear(findings: readonly SpanFinding[], ruler: Ruler, top: number): number {
  const isAbove = (finding: SpanFinding): boolean =>
    (ruler.lineOf(markOf(finding))?.bottom ?? top) < top;
  return Math.max(0, partitionPoint(findings, isAbove) - NEARBY);
}
