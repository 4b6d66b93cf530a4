import { LINES, remembered } from '../spanish/remembered';
import type { Draft, TextRange } from './draft';
import { partitionPoint } from './partition-point';
import { toEnd } from './to-end';

/** Why a stretch of the field is not the agent's own prose. */
export type MaskKind = 'quoted' | 'citation' | 'link' | 'code' | 'signature' | 'foreign';

export interface Mask extends TextRange {
  readonly kind: MaskKind;
}

/** Everything below the separator or heading that mail programs write above a quoted thread. */
const THREAD =
  /^[ \t]*(?:-{2,} ?(?:Mensaje original|Mensaje reenviado|Original Message|Forwarded message) ?-{2,}|(?:El|On) [^\n]{8,120}(?:escribió|wrote):(?![^\S\n]*\n\s*>))[\s\S]*/gimu;
/** The heading of quoted lines; below them the agent may write on. */
const HEADING = /^[ \t]*(?:El|On) [^\n]{8,120}(?:escribió|wrote):(?=[^\S\n]*\n\s*>)/gimu;
/** A line with which one of them begins; without any there is neither. */
const BEGINS_QUOTE =
  /^[ \t]*(?:-{2,} ?(?:Mensaje|Original|Forwarded) |(?:El|On) [^\n]{8,120}(?:escribió|wrote):)/imu;

/** What stands within one line. */
const PATTERNS: readonly (readonly [MaskKind, RegExp])[] = [
  // Lines of the thread that a mail program quoted with ">".
  ['quoted', /^[ \t]*>.*$/gmu],
  ['link', /(?:https?:\/\/|www\.)[^\s<>«»"]+[^\s<>«»".,;:!?)\]]/giu],
  // A bare domain, in which a "." joins labels without a space.
  [
    'link',
    /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:gov|com|org|edu|net|mil|co)(?:\.[a-z]{2})?(?:\/[^\s<>«»"]*[^\s<>«»".,;:!?)\]])?(?![\p{L}\p{N}.@-]*[\p{L}\p{N}@])/giu,
  ],
  ['link', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  // File names.
  [
    'link',
    /(?<![\p{L}\p{N}_()-])[\p{L}\p{N}_()-]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|jpe?g|png|tiff?|zip|rar|csv|txt|xml|html?)(?![\p{L}\p{N}])/giu,
  ],
  ['code', /`[^`\n]+`/gu],
  // Words of others: no speech of the agent stands between quotation marks.
  ['citation', /«[^»\n]{1,600}»|“[^”\n]{1,600}”|"[^"\n]{1,600}"/gu],
];
/** No word of prose: data, or an attempt to keep a parser busy, which joins what has no space. */
const ENDLESS = /\S{500,}/gu;
const ENDLESS_LENGTH = 500;
/** A line without one of these has none of them: a quick look spares most lines the long one. */
const MAY_MASK = /[>@`«“"]|:\/\/|\.[^\s.]/u;

/** Lines looked through in one step, in units. */
const PORTION = 20_000;

/**
 * What in the draft is not the agent's own prose, in order of place; earlier kinds win overlaps.
 * Text is masked by kind, never cut: all offsets stay those of the field.
 */
export function findMasks(draft: Draft): Mask[] {
  return toEnd(maskSteps(draft));
}

/** The same in steps, so that a page can breathe between them. */
export function* maskSteps({ text, context }: Draft): Generator<undefined, Mask[]> {
  const { quotedRanges = [], signatureRange } = context;
  const masks: Mask[] = quotedRanges.map((range) => ({ ...range, kind: 'quoted' as const }));
  if (signatureRange) masks.push({ ...signatureRange, kind: 'signature' });
  let next = PORTION;
  let quotes = false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = readLine(text.slice(start, end));
    for (const mask of line.masks) masks.push(moved(mask, start));
    quotes ||= line.beginsQuote;
    start = end + 1;
    if (start > next) {
      next = start + PORTION;
      yield;
    }
  }
  if (quotes) {
    masks.push(...matches('quoted', HEADING, text));
    // The host knows where a thread ends that it marked itself.
    const isMarked = ({ start }: Mask) => quotedRanges.some((range) => holds(range, start));
    masks.push(...matches('quoted', THREAD, text).filter((thread) => !isMarked(thread)));
  }
  masks.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutNested(masks);
}

/** A key press changes one line: the others are not looked through again. */
const readLine = remembered((line) => {
  const masks: Mask[] = [];
  if (MAY_MASK.test(line)) {
    for (const [kind, pattern] of PATTERNS) masks.push(...matches(kind, pattern, line));
  }
  if (line.length >= ENDLESS_LENGTH) masks.push(...matches('code', ENDLESS, line));
  return { masks, beginsQuote: BEGINS_QUOTE.test(line) };
}, LINES);

function matches(kind: MaskKind, pattern: RegExp, text: string): Mask[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
    kind,
    start: index,
    end: index + length,
  }));
}

function moved({ kind, start, end }: Mask, by: number): Mask {
  return { kind, start: start + by, end: end + by };
}

function holds({ start, end }: TextRange, at: number): boolean {
  return start <= at && at < end;
}

function withoutNested(sorted: readonly Mask[]): Mask[] {
  const kept: Mask[] = [];
  let end = -1;
  for (const mask of sorted) {
    if (mask.end <= end) continue;
    kept.push(mask.start < end ? { ...mask, start: end } : mask);
    end = mask.end;
  }
  return kept;
}

/**
 * The part of `masks` inside `range`, relative to its start.
 *
 * @param masks in order of place, none inside another
 */
export function masksWithin(masks: readonly Mask[], range: TextRange): Mask[] {
  const within: Mask[] = [];
  const first = partitionPoint(masks, ({ end }) => end <= range.start);
  for (let at = first; at < masks.length; at++) {
    const { kind, start, end } = masks[at] as Mask;
    if (start >= range.end) break;
    within.push({
      kind,
      start: Math.max(start, range.start) - range.start,
      end: Math.min(end, range.end) - range.start,
    });
  }
  return within;
}

/** `text` with every masked unit blanked, so that offsets do not move. */
export function blank(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { start, end } of masks) {
    out += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}
