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
export function tokenize({ prose, words }: Paragraph): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let sentence = 0;
  for (const word of words) {
    ({ sentence } = word);
    addMarks(tokens, prose, from, word.start, sentence);
    if (hasMark(word.text)) addPieces(tokens, word.text, word.start, sentence);
    else tokens.push(word);
    from = word.end;
  }
  addMarks(tokens, prose, from, prose.length, sentence);
  return tokens;
}

/** The pieces of a term, cut as `tokenize` cuts a paragraph. */
export function piecesOf(term: string): string[] {
  return term.match(PIECES) ?? [];
}

function addMarks(tokens: Token[], prose: string, start: number, end: number, sentence: number) {
  for (let at = start; at < end; at++) {
    const unit = prose.charCodeAt(at);
    if (unit <= 32 || unit === 160) continue;
    addPieces(tokens, prose.slice(at, end), at, sentence);
    return;
  }
}

function addPieces(tokens: Token[], text: string, offset: number, sentence: number) {
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const start = offset + index;
    tokens.push({ lower: fold(piece), start, end: start + piece.length, sentence });
  }
}

/** Whether a word of the parser holds punctuation: ASCII other than letters and digits, or “’”, “·”… */
function hasMark(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 48 || (unit > 57 && unit < 65) || (unit > 90 && unit < 97)) return true;
    if ((unit > 122 && unit < 192) || (unit >= 0x2010 && unit <= 0x206f)) return true;
  }
  return false;
}
