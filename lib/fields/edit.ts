import type { TextRange } from '../engine/draft';
import { editBetween } from '../engine/stale';

/** A replacement cut down to what differs, so that formatting and caret around it stay. */
export interface MinimalEdit extends TextRange {
  readonly replacement: string;
}

/** The smallest edit that turns `actual`, at `start`, into `replacement`. */
export function minimalEdit(start: number, actual: string, replacement: string): MinimalEdit {
  const edit = editBetween(actual, replacement);
  return {
    start: start + edit.start,
    end: start + edit.end,
    replacement: replacement.slice(edit.start, edit.start + edit.inserted),
  };
}

/** Where a caret at `offset` stands after an edit. */
export function shiftOffset(offset: number, { start, end, replacement }: MinimalEdit): number {
  if (offset <= start) return offset;
  if (offset >= end) return offset + replacement.length - (end - start);
  return start + replacement.length;
}

/**
 * The same edit with the character before it, or else the one behind, when it only takes out:
 * editors delete at their own caret but write where they are told.
 */
export function widened(edit: MinimalEdit, text: string): MinimalEdit {
  const { start, end, replacement } = edit;
  if (replacement !== '') return edit;
  const [before = ''] = /[^\p{M}\p{C}\n\uFFFC]\p{M}*$/u.exec(text.slice(0, start)) ?? [];
  if (before !== '') return { start: start - before.length, end, replacement: before };
  const [after = ''] = /^[^\p{M}\p{C}\n\uFFFC]\p{M}*/u.exec(text.slice(end)) ?? [];
  return { start, end: end + after.length, replacement: after };
}

/**
 * Whether a text holds what an edit should make of it, whatever the agent may have typed before or
 * behind it meanwhile.
 *
 * @param after the whole text right after the edit
 */
export function hasLanded(text: string, after: string, edit: MinimalEdit): boolean {
  const now = plain(text);
  const expected = plain(after);
  if (now === expected) return true;
  return (
    now.length > expected.length &&
    (now.startsWith(expected.slice(0, edit.start + edit.replacement.length + 1)) ||
      now.endsWith(expected.slice(Math.max(0, edit.start - 1))))
  );
}

/** Editors write some spaces as non-breaking ones; to a reader they are the same. */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
