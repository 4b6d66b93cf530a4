import type { TextRange } from '../../lib/engine/draft';
import { escapeRegExp } from '../../lib/spanish/words';
import data from '../data/emoticones.json';

/** One run of signs that no letter would carry: emoji, emoticons, ornaments. */
export interface SignRun extends TextRange {
  /** The list mark or number that it stands for at the start of a line, if it can be one. */
  readonly mark?: string;
}

const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');

const TEXT_SIGN = `[${data.textSigns}](?!\\uFE0F)`;
const PICTURE = `(?!${TEXT_SIGN})\\p{Extended_Pictographic}[\\uFE0E\\uFE0F]?\\p{Emoji_Modifier}?(?:[\\u{E0020}-\\u{E007E}]+\\u{E007F})?`;
/** Shape of an emoji by UTS #51: flags, keycaps, and pictures joined to one, with skin tones. */
const EMOJI = `\\p{RI}\\p{RI}?|[0-9#*]\\uFE0F?\\u20E3|${PICTURE}(?:\\u200D${PICTURE})*|\\p{Emoji_Modifier}`;
const ORNAMENT = `[${data.ornaments}]\\uFE0F?`;
/** "http://", "1:30", "a)" and "<3 días" are prose: these need blanks, a stop or an end around. */
const LETTERED = `(?<![^\\s.,;!?¡¿)])(?:${anyOf(data.letters)})(?=$|[\\s.,;!?]+(?:$|\\p{Lu}|[¡¿])|[.!?])`;
const BRACKETED = `(?:${anyOf(data.brackets)})(?![\\p{L}\\p{N}])`;
const PLAIN = `(?<![\\p{N}/:])(?:${anyOf(data.anywhere)})(?![\\p{L}\\p{N}/])`;
const SIGN = new RegExp(`(?:${EMOJI}|${ORNAMENT}|${LETTERED}|${BRACKETED}|${PLAIN})`, 'gu');

const BULLET = new RegExp(`^[${data.bullets}]\\s`, 'u');
const MARKERS = new Set(data.markers);
const KEYCAP = /^([0-9])\uFE0F?\u20E3$/u;

/** What a paragraph without any sign is made of, and the signs made of nothing else. */
const SPECIAL = /[^0-9A-Za-zÀ-ÿ\s.,()¿?¡!"-]/;
const plainSigns = [...data.letters, ...data.brackets, ...data.anywhere].filter(
  (sign) => !SPECIAL.test(sign),
);

/** A quick look, which spares most paragraphs the long one. */
function mayHoldSign(prose: string): boolean {
  return SPECIAL.test(prose) || plainSigns.some((sign) => prose.includes(sign));
}

/** Runs of signs in `prose`, neighbours joined over blanks, in order of place. */
export function signRuns(prose: string): SignRun[] {
  const runs: SignRun[] = [];
  if (!mayHoldSign(prose)) return runs;
  const isOpenBefore = parentheses(prose);
  for (const { index: start, 0: sign } of prose.matchAll(SIGN)) {
    if (start === 0 && BULLET.test(prose)) continue;
    if (sign.endsWith(')') && !sign.startsWith('(') && isOpenBefore(start)) continue;
    const end = start + sign.length;
    const last = runs.at(-1);
    if (last && prose.slice(last.end, start).trim() === '') {
      runs[runs.length - 1] = { start: last.start, end };
      continue;
    }
    const mark = start === 0 ? markFor(sign) : undefined;
    runs.push(mark === undefined ? { start, end } : { start, end, mark });
  }
  return runs;
}

/** "(según el anexo:)" ends a parenthesis; it does not smile. Asked for growing places only. */
function parentheses(prose: string): (end: number) => boolean {
  let at = 0;
  let isOpen = false;
  return (end) => {
    for (; at < end; at++) {
      const sign = prose.charAt(at);
      if (sign === '(' || sign === ')') isOpen = sign === '(';
    }
    return isOpen;
  };
}

function markFor(sign: string): string | undefined {
  const digit = KEYCAP.exec(sign)?.[1];
  if (digit) return `${digit}.`;
  return MARKERS.has(sign.replace(/\uFE0F/gu, '')) ? '-' : undefined;
}
