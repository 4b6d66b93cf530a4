import type { WordForm } from '../spanish/word-forms';
import type { Draft, TextRange } from './draft';
import type { Mask } from './mask';

/** One word of a paragraph. Offsets are relative to the paragraph. */
export interface Word extends TextRange {
  /** As written. */
  readonly text: string;
  /** Lower case, NFC: the form to look up. */
  readonly lower: string;
  /** What is known of the word wherever it stands. */
  readonly form: WordForm;
  /** Position among the words of the paragraph. */
  readonly index: number;
  /** Position of its sentence among the sentences of the paragraph. */
  readonly sentence: number;
}

/** One sentence, without the space around it. Offsets are relative to the paragraph. */
export interface Sentence extends TextRange {
  readonly words: readonly Word[];
}

/**
 * A paragraph, parsed once and shared by all rules.
 *
 * `text` is what the field holds; `prose` has the same length, with all that is not the agent's
 * own prose (links, quoted words, code, the signature) blanked by spaces. Words and sentences come
 * from `prose`.
 */
export interface Paragraph {
  /** Offset of the paragraph in the draft. */
  readonly start: number;
  readonly text: string;
  readonly prose: string;
  readonly masks: readonly Mask[];
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** The whole reply, as message rules see it. */
export interface Message {
  readonly draft: Draft;
  /** All paragraphs in order, those of masked text included. */
  readonly paragraphs: readonly Paragraph[];
  /** Masks of the draft, absolute offsets. */
  readonly masks: readonly Mask[];
}

/**
 * Splits a text into the ranges of its paragraphs: lines, since each block of an editor is a line.
 *
 * Lines that a mail program wrapped by hand are joined: the line is long, does not end a sentence,
 * and the next one goes on in lower case.
 */
export function splitParagraphs(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = -1;
  let end = 0;
  for (const line of lines(text)) {
    if (line.start === line.end) {
      if (start >= 0) ranges.push({ start, end });
      start = -1;
    } else if (start >= 0 && isWrapped(text, start, end, line)) {
      end = line.end;
    } else {
      if (start >= 0) ranges.push({ start, end });
      ({ start, end } = line);
    }
  }
  if (start >= 0) ranges.push({ start, end });
  return ranges;
}

const WRAP_COLUMN = 50;
const ENDS_SENTENCE = /[.:;!?…]["»”')\]]*$/u;
const GOES_ON = /^[\p{Ll}(]/u;

function isWrapped(text: string, start: number, end: number, next: TextRange): boolean {
  const lastBreak = text.lastIndexOf('\n', end - 1);
  const lastLine = text.slice(Math.max(start, lastBreak + 1), end);
  return (
    lastLine.length >= WRAP_COLUMN &&
    !ENDS_SENTENCE.test(lastLine) &&
    GOES_ON.test(text.slice(next.start, next.start + 2))
  );
}

/** Ranges of the lines, trimmed of blanks; an empty range for a blank line. */
function* lines(text: string): Generator<TextRange> {
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    yield { start, end };
    from = to + 1;
  }
}

/** Space, tab, carriage return, no-break space, zero-width space and byte-order mark. */
function isBlank(unit: number): boolean {
  return (
    unit === 32 || unit === 9 || unit === 13 || unit === 160 || unit === 0x200b || unit === 0xfeff
  );
}
