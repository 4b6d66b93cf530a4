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
 * step; a rich editor takes those of one text node as one, from the end, so that formatting between
 * them stays. The caret stays where it was, also between two changes.
 */
export async function applyAll(field: Field, changes: readonly Change[]): Promise<Replaced> {
  if (!field.highlightable) {
    const text = field.text();
    return field.replace({ start: 0, end: text.length }, text, applyChanges(text, changes));
  }
  const text = field.text();
  const caret = field.selection()?.end;
  const inOneNode = (a: Change, b: Change): boolean => {
    const range = field.rangeOf({ start: a.start, end: b.end });
    return range !== undefined && range.startContainer === range.endContainer;
  };
  for (const { start, end, actual, replacement } of joined(text, changes, inOneNode).reverse()) {
    const outcome = await field.replace({ start, end }, actual, replacement);
    if (outcome !== 'replaced') return outcome;
  }
  if (caret !== undefined && field.text() === applyChanges(text, changes)) {
    const at = shiftThrough(caret, changes);
    field.select({ start: at, end: at });
  }
  return 'replaced';
}

/**
 * Changes in order of place, neighbours made one where they may be.
 *
 * @param mayJoin whether what stands between two of them may be written anew
 */
export function joined(
  text: string,
  changes: readonly Change[],
  mayJoin: (first: Change, last: Change) => boolean,
): Change[] {
  const groups: Change[][] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    if (group?.[0] && mayJoin(group[0], change)) group.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => {
    const start = Math.min(...group.map((change) => change.start));
    const end = Math.max(...group.map((change) => change.end));
    const shifted = group.map((change) => ({
      ...change,
      start: change.start - start,
      end: change.end - start,
    }));
    const actual = text.slice(start, end);
    return { start, end, actual, replacement: applyChanges(actual, shifted) };
  });
}

/** Where a caret stands after several disjoint changes of one text. */
function shiftThrough(caret: number, changes: readonly Change[]): number {
  const before = changes.filter(({ start }) => start < caret);
  return before.reduce((at, { start, end, replacement }) => {
    const past = Math.min(caret, end) - start;
    return at + replacement.length - past;
  }, caret);
}
