import type { TextRange } from '../../lib/engine/draft';
import type { Message } from '../../lib/engine/paragraph';
import type { Facts } from '../../lib/engine/rule';
import {
  COURTESY,
  type CourtesyReader,
  type Farewell,
  type Greeting,
  isHeadLine,
} from '../../lib/spanish/courtesy';
import { isPersonName, isSignatureLine } from '../../lib/spanish/signature';

interface Line extends TextRange {
  readonly text: string;
  readonly words: number;
}

/** The parts of a reply, as a letter has them. Offsets are absolute. */
export interface Anatomy {
  /** The agent's own lines, quoted thread and host signature left out. */
  readonly lines: readonly Line[];
  /** Where the greeting stands; everything from `head` to its line addresses the person. */
  readonly greeting?: Greeting & { readonly line: Line };
  /** Text of the lines down to the greeting. */
  readonly head: string;
  readonly closing?: Pick<Farewell, 'start' | 'end' | 'refused'>;
  /** Start of the signature in the field; the end of the own text when there is none. */
  readonly signatureStart: number;
  /** All that signs the reply: below the closing, in the signature block, added by the host. */
  readonly signature: string;
  /** Words between greeting and closing. */
  readonly bodyWords: number;
  /** Enough is written to tell what is missing: some words, or a finished sentence. */
  readonly underway: boolean;
}

const HEAD_LINES = 14;
const ENOUGH_WORDS = 5;
/** A signature with its legal notice; also what keeps a pasted megabyte from being searched. */
const LONGEST_SIGNATURE = 3_000;
const known = new WeakMap<Message, Anatomy>();

/** Parts of the reply, found once a message and shared by the rules of structure. */
export function anatomyOf(message: Message, { courtesy }: Pick<Facts, 'courtesy'>): Anatomy {
  const cached = known.get(message);
  if (cached) return cached;
  const anatomy = dissect(message, courtesy?.reader ?? COURTESY);
  known.set(message, anatomy);
  return anatomy;
}

function dissect(message: Message, reader: CourtesyReader): Anatomy {
  const lines = ownLines(message);
  const greetingIndex = findGreeting(lines, reader);
  const greeting = greetingIndex.at;
  const last = lines.at(-1);
  const end = last?.end ?? 0;
  const closing = findClosing(lines, greeting?.end ?? -1, reader);
  const signed = closing ? undefined : trailingSignature(lines, greetingIndex.line);
  const signatureStart = closing?.end ?? signed ?? end;
  const { text, context } = message.draft;
  const block = context.signatureRange;
  const signature = [
    text.slice(Math.max(signatureStart, end - LONGEST_SIGNATURE), end),
    block ? text.slice(block.start, block.end) : '',
    context.signature ?? '',
  ].join('\n');
  const bodyWords = countBody(lines, greeting?.end ?? 0, closing?.start ?? signatureStart);
  const finished = /[.!?…]["»”)]?$/u.test(last?.text ?? '');
  return {
    lines,
    head: lines
      .slice(0, greetingIndex.line + 1)
      .map((line) => line.text)
      .join('\n'),
    ...(greeting ? { greeting } : {}),
    ...(closing ? { closing } : {}),
    signatureStart: closing ? closing.start : signatureStart,
    signature,
    bodyWords,
    underway: bodyWords >= ENOUGH_WORDS || (bodyWords > 0 && finished),
  };
}

function ownLines({ paragraphs, masks }: Message): Line[] {
  const others = masks.filter(({ kind }) => kind === 'quoted' || kind === 'signature');
  return paragraphs
    .map(({ start, text, words }) => ({
      start,
      end: start + text.length,
      text,
      words: words.length,
    }))
    .filter((line) => !others.some((mask) => mask.start <= line.start && mask.end >= line.end));
}

function findGreeting(lines: readonly Line[], { greetingOf }: CourtesyReader) {
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    const found = greetingOf(line.text);
    if (found) {
      const start = line.start + found.start;
      return { line: index, at: { ...found, line, start, end: line.start + found.end } };
    }
    if (!isHeadLine(line.text)) break;
  }
  return { line: -1, at: undefined };
}

const NOTICE = /confidencial|imprimir|encuesta|aviso|ambiente|destinatario/iu;

/** The last farewell below which nothing but signature, more farewells and notices stand. */
function findClosing(
  lines: readonly Line[],
  from: number,
  reader: CourtesyReader,
): Anatomy['closing'] {
  let signedBelow = true;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Line;
    // Far up, only a formal line of its own may still close: the rest need not be read.
    if (!signedBelow && line.words > 4) continue;
    const places = reader.closingsIn(line.text).filter(({ start }) => line.start + start > from);
    const first = places.find(({ end }) => isSignedOff(line.text.slice(end), reader));
    // A farewell that has its line to itself closes the letter, whatever follows.
    if (first && (signedBelow || first.formal)) {
      const { refused } = first;
      return { start: line.start + first.start, end: line.start + first.end, refused };
    }
    signedBelow &&= isSignatureLine(line.text) || NOTICE.test(line.text) || isShortNote(line);
  }
  return undefined;
}

/** "Anexo: lo anunciado", "Bogotá D.C.": belongs to the foot of a letter. */
function isShortNote({ text, words }: Line): boolean {
  return words <= 8 && !/[\p{Ll}\p{N}][.!?]$/u.test(text);
}

/** What follows a farewell on its own line: its sentence, then names and offices, no new matter. */
function isSignedOff(rest: string, { closingsIn }: CourtesyReader): boolean {
  const [, ...sentences] = rest.split(/[.!?](?:\s+|$)/u);
  return sentences.every(
    (each) =>
      each.trim() === '' ||
      closingsIn(each).length > 0 ||
      isSignatureLine(`${each.trim()}.`) ||
      isPersonName(each.split(',')[0] ?? '') ||
      /^¿/u.test(each),
  );
}

/** Without a farewell: the last lines, as long as they look like a signature. */
function trailingSignature(lines: readonly Line[], greetingLine: number): number | undefined {
  let start: number | undefined;
  for (let index = lines.length - 1; index > greetingLine; index--) {
    const line = lines[index] as Line;
    if (index === 0 || !isSignatureLine(line.text)) break;
    start = line.start;
  }
  return start;
}

function countBody(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (const { start, end, text, words } of lines) {
    if (end <= from || start >= to) continue;
    if (start >= from && end <= to) {
      count += words;
      continue;
    }
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    count += part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return count;
}
