import type { TextRange } from './draft';

/** A sentence as a parser cuts it, and its words; offsets in its text. */
export interface CutSentence extends TextRange {
  readonly words: readonly TextRange[];
}

/** What a unit is to the parser; `UNSURE` where only the parser itself can tell. */
const UNSURE = 0;
const LETTER = 1;
const BLANK = 2;
const MARK = 3;
/** Joins two words that it touches: *3:00, D'Costa*. */
const INNER = 4;
/** Ends a sentence; a period and a question mark may also join: *3.500*. */
const STOP = 5;

const PERIOD = '.'.charCodeAt(0);
const EXCLAMATION = '!'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);

/** Kinds of the units of Latin 1. */
const KINDS = new Uint8Array(256);
/** Those of other scripts and rare signs are unsure; these are common. */
const FARTHER: Readonly<Record<string, number>> = { '“': MARK, '”': MARK, '–': MARK, '…': STOP };

KINDS.fill(MARK, 0x21, 0x7f).fill(MARK, 0xa1);
for (const range of ['09', 'AZ', 'az', 'ÀÖ', 'Øö', 'øÿ']) {
  KINDS.fill(LETTER, range.charCodeAt(0), range.charCodeAt(1) + 1);
}
for (const [kind, signs] of [
  [LETTER, 'ª²³µ¹º¼½¾'],
  [BLANK, '\t \u00a0'],
  [INNER, "':=@-·\u00ad"],
  [STOP, '.!?'],
  [UNSURE, '&/_'],
] as const) {
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind;
}

/** Words whose period ends no sentence for parse-latin, and with which it goes. */
const PREFIX =
  /^(?:[0-9]{1,3}|[a-z]|al|ca|cap|cca|cent|cf|cit|con|cp|cwt|ead|etc|ff|fl|ibid|id|nem|op|pro|seq|sic|stat|tem|viz)$/;
const LONGEST_PREFIX = 4;

/**
 * Sentences and words of plain prose, exactly as parse-latin cuts them: it builds a tree and walks
 * it a dozen times, and this is one pass. Most paragraphs are plain.
 *
 * @returns undefined for a text that needs the parser's judgement: signs behind a stop, slashes,
 *   breaks of lines, initials written together, other scripts
 */
export function plainSentences(prose: string): CutSentence[] | undefined {
  const sentences: CutSentence[] = [];
  let words: { start: number; end: number }[] = [];
  let start = -1;
  let end = 0;
  /** Whether signs, and whether a word, stand behind the last stop. */
  let marked = false;
  let spoke = false;
  for (let at = 0, to = 0; at < prose.length; at = to) {
    const unit = prose.charCodeAt(at);
    const kind = kindOf(unit);
    to = at + 1;
    if (kind === BLANK) continue;
    if (kind === UNSURE) return undefined;
    if (start < 0) start = at;
    if (kind === LETTER) {
      to = endOfWord(prose, at);
      if (to < 0) return undefined;
      words.push({ start: at, end: to });
      spoke = true;
    } else if (kind === STOP) {
      while (to < prose.length && prose.charCodeAt(to) === unit) to++;
      const next = nextVisible(prose, to);
      const first = prose.charAt(next);
      // Brackets behind a stop, and sentences without a word, go with their neighbours.
      if (!spoke || (next === to && first !== '') || first === ',' || first === ';') {
        return undefined;
      }
      const last = words.at(-1);
      const touched = unit === PERIOD && to === at + 1 && last?.end === at ? last : undefined;
      const goesOn = first !== first.toUpperCase();
      // Blanks at the very end keep the parser from seeing an abbreviation there.
      const isLast = first === '' && next > to;
      if (touched && (goesOn || (!isLast && isPrefix(prose, touched)))) touched.end = to;
      else if (!goesOn) {
        sentences.push({ start, end: to, words });
        words = [];
        start = -1;
      }
      marked = false;
      spoke = false;
    } else marked = true;
    end = to;
  }
  if (marked && !spoke) return undefined;
  if (start >= 0) sentences.push({ start, end, words });
  return sentences;
}

function kindOf(unit: number): number {
  if (unit < KINDS.length) return KINDS[unit] as number;
  return FARTHER[String.fromCharCode(unit)] ?? UNSURE;
}

/** End of the word that begins at a letter; -1 where its signs need the parser. */
function endOfWord(prose: string, start: number): number {
  let piece = start;
  for (let at = start + 1; ; at++) {
    if (at >= prose.length) return at;
    const unit = prose.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === LETTER) continue;
    if (kind < INNER || unit === EXCLAMATION || unit > KINDS.length) return at;
    const next = at + 1 < prose.length ? prose.charCodeAt(at + 1) : 0;
    const after = kindOf(next);
    if (after !== LETTER) {
      if (next === unit) return at;
      const isInitial = unit === PERIOD && piece > start && at === piece + 1;
      return unit === HYPHEN || after >= INNER || isInitial ? -1 : at;
    }
    piece = at + 1;
  }
}

/** Offset of the next unit that is no blank; the length of the text where there is none. */
function nextVisible(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && kindOf(prose.charCodeAt(at)) === BLANK) at++;
  return at;
}

function isPrefix(prose: string, { start, end }: TextRange): boolean {
  return end - start <= LONGEST_PREFIX && PREFIX.test(prose.slice(start, end).toLowerCase());
}
