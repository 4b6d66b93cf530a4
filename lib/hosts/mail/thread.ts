import type { TextRange } from '../../engine/draft';
import type { Field } from '../../fields/field';

/** What of a field is not the agent's own: as `DraftContext` takes it. */
export interface Foreign {
  readonly quotedRanges?: readonly TextRange[];
  readonly signatureRange?: TextRange;
  /** The quoted words, for they are what is being answered. */
  readonly citizenMessage?: string;
}

export interface ForeignParts {
  /** Elements that hold a quoted thread or its heading. */
  readonly quote: string;
  /** Elements from which on all is quoted. */
  readonly quoteFrom?: string;
  readonly signature: string;
}

/** The quoted thread and the signature in an editor, by the elements that its host puts around them. */
export function foreignIn(field: Field, { quote, quoteFrom, signature }: ForeignParts): Foreign {
  const { element } = field;
  const text = field.text();
  const quotes = outermostOf([...element.querySelectorAll(quote)]);
  const quotedRanges = quotes
    .map((each) => field.spanOf(each))
    .filter((range) => range !== undefined);
  const from = quoteFrom ? spanOfFirst(field, [...element.querySelectorAll(quoteFrom)]) : undefined;
  if (from) quotedRanges.push({ start: from.start, end: text.length });
  const thread = quotedRanges.at(-1);
  const signatures = [...element.querySelectorAll(signature)].filter(
    (each) => !quotes.some((other) => other.contains(each)),
  );
  const signatureRange = spanOfFirst(field, signatures);
  const isOwn = signatureRange && !(from && signatureRange.start >= from.start);
  return {
    quotedRanges,
    ...(isOwn ? { signatureRange } : {}),
    ...(thread ? { citizenMessage: text.slice(thread.start, thread.end) } : {}),
  };
}

/** Where the messages of a thread stand on the page. */
export interface MessageParts {
  readonly thread: string;
  readonly text: string;
}

/** The last message above a compose window within its thread; undefined for a new letter. */
export function messageAbove(frame: HTMLElement, parts: MessageParts): string | undefined {
  const thread = frame.closest(parts.thread);
  const above = [...(thread?.querySelectorAll(parts.text) ?? [])].findLast(
    (each) => each.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above?.textContent?.replace(/\s+/gu, ' ').trim();
}

/** Line that mail programs write above a signature: two hyphens and, by custom, a space. */
const SIGNATURE_LINE = /^-- ?$/mu;
const QUOTED_LINE = /^[ \t]*> ?/u;
/** First line of what is quoted, or the heading above it. */
const QUOTE =
  /^(?:[ \t]*>|-{2,} ?(?:Mensaje|Original|Forwarded)|(?:El|On) .*(?:escribió|wrote):)/mu;
/** Heading of a thread that is quoted as it was, to the end of the text. */
const THREAD =
  /^(?:-{2,} ?(?:Mensaje|Original|Forwarded)|(?:El|On) .*(?:escribió|wrote):(?![^\S\n]*\n\s*>)).*$/mu;

/**
 * The same in a plain text, by its marks: a signature begins below a line of two hyphens and ends
 * where a quote begins. What is quoted needs no help: the engine knows the marks of plain mail.
 */
export function foreignInText(text: string): Foreign {
  const thread = THREAD.exec(text);
  const own = text.slice(0, thread?.index);
  const start = SIGNATURE_LINE.exec(own)?.index;
  const quoted = own.split('\n').filter((line) => QUOTED_LINE.test(line));
  const lines = quoted.map((line) => line.replace(QUOTED_LINE, '')).join('\n');
  const citizenMessage = lines.trim() || text.slice(own.length + (thread?.[0].length ?? 0)).trim();
  return {
    ...(start === undefined ? {} : { signatureRange: { start, end: signatureEnd(own, start) } }),
    ...(citizenMessage ? { citizenMessage } : {}),
  };
}

function signatureEnd(own: string, start: number): number {
  const after = QUOTE.exec(own.slice(start));
  return after ? start + after.index : own.length;
}

function outermostOf(elements: readonly Element[]): Element[] {
  return elements.filter(
    (each) => !elements.some((other) => other !== each && other.contains(each)),
  );
}

function spanOfFirst(field: Field, elements: readonly Element[]): TextRange | undefined {
  for (const each of elements) {
    const range = field.spanOf(each);
    if (range) return range;
  }
  return undefined;
}
