import type { Finding, SpanFinding } from './finding';
import type { Grain } from './rule';

export interface Graded {
  readonly finding: Finding;
  readonly grain: Grain;
  /** Place of the rule in the catalogue: the earlier speaks for equal spans. */
  readonly rank: number;
}

/**
 * One voice a place: of findings that overlap within one grain, the longest speaks, then the one
 * whose rule stands first. The result is in order of place, message findings last.
 *
 * @param onHidden hears of each finding that does not speak, and of the one that does
 */
export function resolveOverlaps(
  graded: readonly Graded[],
  onHidden?: (finding: SpanFinding, by: SpanFinding) => void,
): Finding[] {
  const kept: SpanFinding[] = [];
  const whole: Finding[] = [];
  for (const grain of ['word', 'sentence', 'block', 'message'] as const) {
    const spans: GradedSpan[] = [];
    for (const each of graded) {
      if (each.grain !== grain) continue;
      if (isSpan(each)) spans.push(each);
      else whole.push(each.finding);
    }
    for (const crowd of crowds(spans)) kept.push(...speakersOf(crowd, onHidden));
  }
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  return [...kept, ...whole];
}

interface GradedSpan extends Graded {
  readonly finding: SpanFinding;
}

function isSpan(graded: Graded): graded is GradedSpan {
  return graded.finding.scope === 'span';
}

/** Findings that hang together by overlaps: few, however many there are in a long text. */
function* crowds(spans: GradedSpan[]): Generator<readonly GradedSpan[]> {
  spans.sort((a, b) => a.finding.start - b.finding.start);
  let crowd: GradedSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (crowd.length > 0 && span.finding.start >= end) {
      yield crowd;
      crowd = [];
    }
    end = crowd.length === 0 ? span.finding.end : Math.max(end, span.finding.end);
    crowd.push(span);
  }
  if (crowd.length > 0) yield crowd;
}

function speakersOf(
  crowd: readonly GradedSpan[],
  onHidden?: (finding: SpanFinding, by: SpanFinding) => void,
): SpanFinding[] {
  const speakers: SpanFinding[] = [];
  const ordered = [...crowd].sort(
    (a, b) => length(b.finding) - length(a.finding) || a.rank - b.rank,
  );
  for (const { finding } of ordered) {
    const by = speakers.find((each) => each.start < finding.end && finding.start < each.end);
    if (by) onHidden?.(finding, by);
    else speakers.push(finding);
  }
  return speakers;
}

function length({ start, end }: SpanFinding): number {
  return end - start;
}
