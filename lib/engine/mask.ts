import type { Draft, TextRange } from './draft';

/** Why a stretch of the field is not the agent's own prose. */
export type MaskKind = 'quoted' | 'citation' | 'link' | 'code' | 'signature' | 'foreign';

export interface Mask extends TextRange {
  readonly kind: MaskKind;
}

/** Everything below the separator or heading that mail programs write above a quoted thread. */
const THREAD =
  /^[ \t]*(?:-{2,} ?(?:Mensaje original|Mensaje reenviado|Original Message|Forwarded message) ?-{2,}|(?:El|On) [^\n]{8,120}(?:escribió|wrote):(?![^\S\n]*\n\s*>))[\s\S]*/gimu;

const PATTERNS: readonly (readonly [MaskKind, RegExp])[] = [
  // Lines of the thread that a mail program quoted with ">".
  ['quoted', /^[ \t]*>.*$/gmu],
  // The heading of quoted lines; below them the agent may write on.
  ['quoted', /^[ \t]*(?:El|On) [^\n]{8,120}(?:escribió|wrote):(?=[^\S\n]*\n\s*>)/gimu],
  ['quoted', THREAD],
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

/**
 * What in the draft is not the agent's own prose, in order of place; earlier kinds win overlaps.
 * Text is masked by kind, never cut: all offsets stay those of the field.
 */
export function findMasks(draft: Draft): Mask[] {
  const steps = maskSteps(draft);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of one kind each: a megabyte takes some milliseconds for each of them. */
export function* maskSteps(draft: Draft): Generator<undefined, Mask[]> {
  const { quotedRanges = [], signatureRange } = draft.context;
  const masks: Mask[] = quotedRanges.map((range) => ({ ...range, kind: 'quoted' as const }));
  if (signatureRange) masks.push({ ...signatureRange, kind: 'signature' });
  for (const [kind, pattern] of PATTERNS) {
    for (const match of draft.text.matchAll(pattern)) {
      // The host knows where a thread ends that it marked itself.
      if (pattern === THREAD && quotedRanges.some((range) => holds(range, match.index))) continue;
      masks.push({ kind, start: match.index, end: match.index + match[0].length });
    }
    yield;
  }
  masks.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutNested(masks);
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

/** The part of `masks` inside `range`, relative to its start. */
export function masksWithin(masks: readonly Mask[], range: TextRange): Mask[] {
  const within: Mask[] = [];
  for (const { kind, start, end } of masks) {
    if (end <= range.start || start >= range.end) continue;
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
