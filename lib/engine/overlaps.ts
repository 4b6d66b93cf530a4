import type { Finding, SpanFinding } from './finding';
import type { Grain } from './rule';

interface Graded {
  readonly finding: Finding;
  readonly grain: Grain;
  /** Place of the rule in the catalogue: the earlier speaks for equal spans. */
  readonly rank: number;
}

/**
 * One voice a place: of findings that overlap within one grain, the longest speaks, then the one
 * whose rule stands first. The result is in order of place, message findings last.
 */
export function resolveOverlaps(graded: readonly Graded[]): Finding[] {
  const kept: SpanFinding[] = [];
  const whole: Finding[] = [];
  for (const grain of ['word', 'sentence', 'block', 'message'] as const) {
    const taken: SpanFinding[] = [];
    const candidates = graded
      .filter((each) => each.grain === grain)
      .sort((a, b) => length(b.finding) - length(a.finding) || a.rank - b.rank);
    for (const { finding } of candidates) {
      if (finding.scope === 'message') whole.push(finding);
      else if (!overlapsAny(taken, finding)) insert(taken, finding);
    }
    kept.push(...taken);
  }
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  return [...kept, ...whole];
}

function length(finding: Finding): number {
  return finding.scope === 'span' ? finding.end - finding.start : 0;
}

/** `sorted` holds disjoint spans in order of place. */
function overlapsAny(sorted: readonly SpanFinding[], finding: SpanFinding): boolean {
  const at = lowerBound(sorted, finding.start);
  const before = sorted[at - 1];
  const after = sorted[at];
  return (
    (before !== undefined && before.end > finding.start) ||
    (after !== undefined && after.start < finding.end)
  );
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
