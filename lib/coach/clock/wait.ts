import { needsNoAnswer } from '../../hosts/chat/goodbye';
import type { ChatMessage } from '../../hosts/host';
import { isHolding, type WaitKind } from './phrases';

/** Somebody waits. */
export interface Wait {
  readonly kind: WaitKind;
  /** The message that began it, by which one wait is told from the next. */
  readonly messageId: string;
  /** Milliseconds since the epoch. Where the page shows no time, when the message was first seen. */
  readonly since: number;
}

/** What is remembered of one conversation, since pages keep but a window of it. */
export interface Memory {
  /** When each message was first seen. */
  readonly seen: ReadonlyMap<string, number>;
  readonly newestId?: string;
  readonly wait?: Wait;
}

export const NO_MEMORY: Memory = { seen: new Map() };

/** Messages remembered at most: what is older is no longer on any page. */
const MOST_SEEN = 300;

/**
 * Reads what a page shows of a conversation now. The oldest unanswered message begins the wait, and
 * further ones do not begin it anew; a note for colleagues is nothing, thanks want no answer, and an
 * answer that only asks for patience begins another wait.
 *
 * @param now milliseconds since the epoch
 */
export function read(memory: Memory, messages: readonly ChatMessage[], now: number): Memory {
  const said = messages.filter(({ from }) => from !== 'note');
  const last = said.at(-1);
  // A log that is being drawn anew says nothing.
  if (!last) return memory;
  const { seen, newestId, wait } = memory;
  const known = remember(seen, said, now);
  // Scrolled back: the page shows an older stretch.
  if (seen.has(last.id) && last.id !== newestId) return { ...memory, seen: known };
  const next = waitIn(said, last, wait, (message) => sinceOf(message, known, now));
  return { seen: known, newestId: last.id, ...(next ? { wait: next } : {}) };
}

function waitIn(
  said: readonly ChatMessage[],
  last: ChatMessage,
  before: Wait | undefined,
  since: (message: ChatMessage) => number,
): Wait | undefined {
  if (last.from === 'agent') {
    if (!isHolding(last.text)) return undefined;
    if (before?.messageId === last.id) return before;
    return { kind: 'held', messageId: last.id, since: since(last) };
  }
  if (before?.kind === 'answer') {
    const from = said.findIndex(({ id }) => id === before.messageId);
    if (!said.slice(from + 1).some(({ from }) => from === 'agent')) return before;
  }
  const answered = said.findLastIndex(({ from }) => from === 'agent');
  const asked = /\?\s*$/u.test(said[answered]?.text ?? '');
  const first = said.slice(answered + 1).find(({ text }) => !needsNoAnswer(text, asked));
  return first && { kind: 'answer', messageId: first.id, since: since(first) };
}

function sinceOf({ id, at }: ChatMessage, seen: Memory['seen'], now: number): number {
  // The page's clock may run ahead of ours.
  return Math.min(at ?? seen.get(id) ?? now, now);
}

function remember(seen: Memory['seen'], said: readonly ChatMessage[], now: number): Memory['seen'] {
  const fresh = said.filter(({ id }) => !seen.has(id)).map(({ id }): [string, number] => [id, now]);
  if (fresh.length === 0) return seen;
  return new Map([...seen, ...fresh].slice(-MOST_SEEN));
}
