/**
 * Word boundaries for regular expressions. JavaScript's `\b` knows ASCII only and breaks on
 * accents: `/\bestá\b/` does not match "no está aquí".
 *
 * Latin letters, digits and combining marks by their ranges: `\p{L}` brings all scripts, and the
 * browser compiles each expression with it some milliseconds long.
 */
const LETTER = 'A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u1E00-\\u1EFF';
const WORD_UNIT = `[0-9_\\u0300-\\u036F${LETTER}]`;
export const WORD_START = `(?<!${WORD_UNIT})`;
export const WORD_END = `(?!${WORD_UNIT})`;

/** One alternation of whole words or phrases, longest first, ready to compile with flags `giu`. */
export function wholeWords(phrases: readonly string[]): string {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const body = sorted.map((phrase) => escapeRegExp(phrase).replace(/\s+/gu, '\\s+')).join('|');
  return `${WORD_START}(?:${body})${WORD_END}`;
}

/**
 * A quick look before an expression of many words, which takes a browser long to compile.
 *
 * @returns tells whether a text has a word with which one of the phrases begins
 */
export function mayHold(phrases: readonly string[]): (text: string) => boolean {
  const firsts = new Set(phrases.map((phrase) => fold(LETTERS.exec(phrase)?.[0] ?? '')));
  return (text) => {
    for (const word of fold(text).split(NOT_LETTERS)) if (firsts.has(word)) return true;
    return false;
  };
}

const LETTERS = new RegExp(`[${LETTER}]+`, 'u');
const NOT_LETTERS = new RegExp(`[^${LETTER}]+`, 'u');

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Lower case in NFC: the form under which words are looked up. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Without acute accents and dieresis; ñ stays, since it is a letter of its own. */
export function withoutAccents(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(?<!n)\u0303|[\u0300-\u0302\u0308]/giu, '')
    .normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** `text` with the capitals of `model`: all, first letter, or none. */
export function likeCase(model: string, text: string): string {
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return text;
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
