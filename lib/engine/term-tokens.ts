import { fold } from '../spanish/words';
import type { Paragraph } from './paragraph';

/** A word or one punctuation mark. Offsets are relative to the paragraph. */
export interface Token {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const PIECES = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Words and marks of a paragraph. Finer than its words: *y/o* is three tokens here, so that a term
 * is found whatever a parser thinks of its punctuation.
 */
export function tokenize({ prose, words, sentences }: Paragraph): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  const add = (lower: string, start: number, end: number) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    tokens.push({ lower, start, end, sentence });
  };
  const addPieces = (start: number, end: number) => {
    for (const { 0: piece, index } of prose.slice(start, end).matchAll(PIECES)) {
      add(fold(piece), start + index, start + index + piece.length);
    }
  };
  let from = 0;
  for (const { lower, text, start, end } of words) {
    if (!isBlank(prose, from, start)) addPieces(from, start);
    if (hasMark(text)) addPieces(start, end);
    else add(lower, start, end);
    from = end;
  }
  addPieces(from, prose.length);
  return tokens;
}

/** The pieces of a term, cut as `tokenize` cuts a paragraph. */
export function piecesOf(term: string): string[] {
  return term.match(PIECES) ?? [];
}

function isBlank(prose: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = prose.charCodeAt(at);
    if (unit > 32 && unit !== 160) return false;
  }
  return true;
}

/** Whether a word holds anything but letters and digits. */
export function hasMark(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 48 || (unit > 57 && unit < 65) || (unit > 90 && unit < 97)) return true;
    if ((unit > 122 && unit < 192) || (unit >= 0x2010 && unit <= 0x206f)) return true;
  }
  return false;
}
