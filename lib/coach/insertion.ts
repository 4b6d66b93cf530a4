import { firstBlank } from '../templates/fill';
import type { Change } from './fixes';

export interface Insertion {
  readonly change: Change;
  /** What to select afterwards: the first place that is still to be written, or the end. */
  readonly selection: { readonly start: number; readonly end: number };
}

/**
 * Sets a reply into a text at the caret and apart from what stands there; nothing is overwritten.
 *
 * @param at where, in UTF-16 units; beyond the text it is its end
 * @param oneLine the field has no line breaks
 */
export function insertionOf(text: string, at: number, reply: string, oneLine: boolean): Insertion {
  const start = Math.min(at, text.length);
  const body = oneLine ? reply.replace(/\s*\n\s*/gu, ' ') : reply;
  const lines = body.includes('\n');
  const gap = lines ? '\n\n' : ' ';
  const before = text.slice(0, start);
  const after = text.slice(start);
  const isApart = lines ? /\n$|^\s*$/u : /\s$|^$/u;
  const lead = isApart.test(before) ? '' : gap;
  const trail = (lines ? /^\n|^\s*$/u : /^\s|^$/u).test(after) ? '' : gap;
  const replacement = lead + body + trail;
  const first = start + lead.length;
  const blank = firstBlank(body);
  return {
    change: { start, end: start, actual: '', replacement },
    selection: blank
      ? { start: first + blank.start, end: first + blank.end }
      : { start: first + body.length, end: first + body.length },
  };
}
