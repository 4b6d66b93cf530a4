import type { TextRange } from '../engine/draft';
import type { Finding, SpanFinding } from '../engine/finding';
import type { Field, Replaced } from '../fields/field';

/** One change to a text: what stands at a range becomes something else. */
export interface Change extends TextRange {
  readonly actual: string;
  readonly replacement: string;
}

/**
 * The change that a finding proposes in `text`; undefined when only the agent can decide. What is
 * taken out, or becomes a stop, takes along the blank that would be left over.
 */
export function changeOf(
  finding: Finding,
  text: string,
  expected = finding.expected[0],
): Change | undefined {
  if (finding.scope === 'message') {
    const { insertion } = finding;
    if (!insertion) return undefined;
    return { start: insertion.at, end: insertion.at, actual: '', replacement: insertion.text };
  }
  if (expected === undefined) return undefined;
  const { start, end } = tidied(finding, text, expected);
  return { start, end, actual: text.slice(start, end), replacement: expected };
}

const STARTS_WITH_STOP = /^[.,;:!?…)]/u;

function tidied({ start, end }: TextRange, text: string, expected: string): TextRange {
  if (expected !== '' && !STARTS_WITH_STOP.test(expected)) return { start, end };
  const before = /[^\S\n]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const opensLine = start - before === 0 || text.charAt(start - before - 1) === '\n';
  if (!opensLine) return { start: start - before, end };
  const after = expected === '' ? (/^[^\S\n]*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start, end: end + after };
}

/** Findings whose first suggestion cannot change what the reply says, none overlapping another. */
export function safeFindings(findings: readonly Finding[]): SpanFinding[] {
  const chosen: SpanFinding[] = [];
  let end = -1;
  for (const finding of findings) {
    if (finding.scope !== 'span' || !finding.safe || finding.start < end) continue;
    chosen.push(finding);
    end = finding.end;
  }
  return chosen;
}

/** `text` after several disjoint changes. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (out, { start, end, replacement }) => out.slice(0, start) + replacement + out.slice(end),
      text,
    );
}

/**
 * Makes several changes in a field. A plain field takes them as one replacement, hence one undo
 * step; a rich editor takes them one by one from the end, so that formatting between them stays.
 */
export async function applyAll(field: Field, changes: readonly Change[]): Promise<Replaced> {
  if (!field.highlightable) {
    const text = field.text();
    return field.replace({ start: 0, end: text.length }, text, applyChanges(text, changes));
  }
  for (const { start, end, actual, replacement } of [...changes].sort(
    (a, b) => b.start - a.start,
  )) {
    const outcome = await field.replace({ start, end }, actual, replacement);
    if (outcome !== 'replaced') return outcome;
  }
  return 'replaced';
}
