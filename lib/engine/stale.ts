import type { TextRange } from './draft';
import type { Finding } from './finding';

/** One edit: `range` of the old text became `inserted` units. */
export interface Edit extends TextRange {
  readonly inserted: number;
}

/** The smallest single edit that turns `before` into `after`. */
export function editBetween(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (isHighSurrogate(before, start - 1)) start--;
  let tail = 0;
  while (
    tail < shortest - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  if (tail > 0 && isHighSurrogate(before, before.length - tail - 1)) tail--;
  return { start, end: before.length - tail, inserted: after.length - tail - start };
}

/**
 * Findings of the text before an edit, as far as they still hold after it. They shift when the
 * edit is outside them and vanish when it touches them: fail closed until the next check, so that
 * nothing is ever drawn on text it was not made for.
 */
export function shiftFindings(findings: readonly Finding[], edit: Edit): Finding[] {
  const delta = edit.inserted - (edit.end - edit.start);
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (finding.scope === 'message' || finding.end < edit.start) kept.push(finding);
    else if (finding.start > edit.end) {
      kept.push({ ...finding, start: finding.start + delta, end: finding.end + delta });
    }
  }
  return kept;
}

/** An edit never cuts a character in two: half an emoji is no text. */
function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}
