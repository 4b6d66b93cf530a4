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

/**
 * The same in a plain text, by its marks: a signature begins below a line of two hyphens and ends
 * where quoted lines begin. What is quoted needs no help: the engine knows the marks of plain mail.
 */
export function foreignInText(text: string): Foreign {
  const mark = SIGNATURE_LINE.exec(text);
  const quoted = text.split('\n').filter((line) => QUOTED_LINE.test(line));
  const message = quoted.map((line) => line.replace(QUOTED_LINE, '')).join('\n');
  return {
    ...(mark ? { signatureRange: { start: mark.index, end: signatureEnd(text, mark.index) } } : {}),
    ...(message.trim() ? { citizenMessage: message } : {}),
  };
}

/** A quote below the signature, or its heading, is not part of it. */
function signatureEnd(text: string, start: number): number {
  const rest = text.slice(start);
  const next =
    /^(?:[ \t]*>|-{2,} ?(?:Mensaje|Original|Forwarded)|(?:El|On) .*(?:escribió|wrote):)/mu;
  const after = next.exec(rest);
  return after ? start + after.index : text.length;
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
