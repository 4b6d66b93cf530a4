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

/** Editors write some spaces as non-breaking ones; to a reader they are the same. */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
