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
    const taken: SpanFinding[] = [];
    const candidates = graded
      .filter((each) => each.grain === grain)
      .sort((a, b) => length(b.finding) - length(a.finding) || a.rank - b.rank);
    for (const { finding } of candidates) {
      if (finding.scope === 'message') {
        whole.push(finding);
        continue;
      }
      const by = overlapping(taken, finding);
      if (by) onHidden?.(finding, by);
      else insert(taken, finding);
    }
    kept.push(...taken);
  }
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  return [...kept, ...whole];
}

function length(finding: Finding): number {
  return finding.scope === 'span' ? finding.end - finding.start : 0;
}

/** One that overlaps; `sorted` holds disjoint spans in order of place. */
function overlapping(
  sorted: readonly SpanFinding[],
  finding: SpanFinding,
): SpanFinding | undefined {
  const at = lowerBound(sorted, finding.start);
  const before = sorted[at - 1];
  const after = sorted[at];
  if (before && before.end > finding.start) return before;
  return after && after.start < finding.end ? after : undefined;
}

function insert(sorted: SpanFinding[], finding: SpanFinding): void {
  sorted.splice(lowerBound(sorted, finding.start), 0, finding);
}

function lowerBound(sorted: readonly SpanFinding[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as SpanFinding).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
