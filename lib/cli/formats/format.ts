import type { Place } from '../../corpus/problem';
import type { Draft } from '../../engine/draft';
import type { Finding, Severity } from '../../engine/finding';
import { partitionPoint } from '../../engine/partition-point';

/** What is said of a finding beside its data. The last three come with `--explain`. */
export interface Told {
  readonly finding: Finding;
  readonly message: string;
  readonly why?: string;
  /** The line of the protocol, or the norm, on which the rule stands. */
  readonly source?: { readonly title: string; readonly text: string };
  readonly url?: string;
}

/** One draft and its answer. */
export interface Report {
  readonly place: Place;
  readonly id?: string | number;
  readonly draft: Draft;
  readonly told: readonly Told[];
}

/** What was counted over the whole run. */
export interface Totals {
  readonly drafts: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** A way of writing the answer, piece by piece, so that nothing piles up in memory. */
export interface Formatter {
  head?(): string;
  report(report: Report): string;
  tail?(totals: Totals): string;
}

/** The finding as the formats for programs give it. */
export function toRecord({ finding, message, why, source, url }: Told) {
  const { ruleId, scope, severity, actual, expected } = finding;
  const { start = null, end = null } = finding.scope === 'span' ? finding : {};
  return {
    ...{ ruleId, scope, start, end, severity, message, actual, expected },
    ...(why ? { why } : {}),
    ...(source ? { source } : {}),
    ...(url ? { url } : {}),
  };
}

/** Lines and columns of a text, both from 1; columns count UTF-16 units. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = partitionPoint(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] as number) + 1 };
  };
}
