import { fact, type WordForm, wordForm } from '../spanish/word-forms';
import type { Paragraph } from './paragraph';

/** A word or one punctuation mark. Offsets are relative to the paragraph. */
export interface Token {
  readonly lower: string;
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const PIECES = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Words and marks of a paragraph. Finer than its words: *y/o* is three tokens here, so that a term
 * is found whatever a parser thinks of its punctuation. A word that is one token stands for itself.
 */
export function tokenize({ prose, words, sentences }: Paragraph): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  const add = (form: WordForm, start: number, end: number) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    tokens.push({ lower: form.lower, form, start, end, sentence });
  };
  const addMarks = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      const unit = prose.charCodeAt(at);
      if (unit === SPACE) continue;
      if (!isAsciiMark(unit)) {
        addPieces(prose.slice(at, end), at);
        return;
      }
      add(wordForm(prose.charAt(at)), at, at + 1);
    }
  };
  const addPieces = (text: string, start: number) => {
    for (const { 0: piece, index } of text.matchAll(PIECES)) {
      add(wordForm(piece), start + index, start + index + piece.length);
    }
  };
  let from = 0;
  for (const word of words) {
    addMarks(from, word.start);
    if (isPlain(word.form)) tokens.push(word);
    else addPieces(word.text, word.start);
    from = word.end;
  }
  addMarks(from, prose.length);
  return tokens;
}

const SPACE = 32;
const isPlain = fact(({ text }) => !hasMark(text));

/** Printable, and neither letter nor digit. */
function isAsciiMark(unit: number): boolean {
  return (
    (unit > SPACE && unit < 48) ||
    (unit > 57 && unit < 65) ||
    (unit > 90 && unit < 97) ||
    (unit > 122 && unit < 127)
  );
}

/** The pieces of a term, cut as `tokenize` cuts a paragraph. */
export function piecesOf(term: string): string[] {
  return term.match(PIECES) ?? [];
}

/** Whether a word holds anything but letters and digits. */
export function hasMark(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit <= SPACE || isAsciiMark(unit)) return true;
    if ((unit >= 127 && unit < 192) || (unit >= 0x2010 && unit <= 0x206f)) return true;
  }
  return false;
}
