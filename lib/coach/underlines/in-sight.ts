import type { SpanFinding } from '../../engine/finding';
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
    if (ruler.flows && (ruler.lineOf(mark)?.top ?? top) > bottom) return;
    const rects = ruler.rectsOf(mark).filter((rect) => rect.bottom >= top && rect.top <= bottom);
    if (rects.length > 0) yield { finding, rects };
  }
}

/** Place of a finding that stands shortly before what is seen from `top` on. */
function firstNear(findings: readonly SpanFinding[], ruler: Ruler, top: number): number {
  let low = 0;
  let high = findings.length;
  while (high - low > NEARBY) {
    const middle = (low + high) >> 1;
    const mark = markOf(findings[middle] as SpanFinding);
    const line = mark.end > ruler.reach ? undefined : ruler.lineOf(mark);
    // What is not laid out yet, and what is not drawn at all, tells no place.
    if (line && line.bottom < top) low = middle;
    else if (line || mark.end > ruler.reach) high = middle;
    else return low;
  }
  return Math.max(0, low - NEARBY);
}
