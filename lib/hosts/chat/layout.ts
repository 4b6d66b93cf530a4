import type { Channel, DraftContext } from '../../engine/draft';
import type { ChatMessage, Conversation, Host, Reply } from '../host';
import { outermost } from '../mail/outside';
import { isGoodbye } from './goodbye';
import { lastOf, personName, timeIn, wordsIn } from './read';

export type Writer = ChatMessage['from'];

/** What one chat is known by and where it keeps each thing. All selectors are of its own pages. */
export interface ChatLayout {
  readonly id: string;
  /** Names of its sites, for those that have but one. */
  readonly sites?: readonly string[];
  /** What only its pages have, wherever they are served. */
  readonly marks: string;
  readonly composer: string;
  /** The smallest element around a composer and its log. */
  readonly room: string;
  readonly log: string;
  readonly message: string;
  /** The words within a message; the message itself when absent. */
  readonly words?: string;
  /** Undefined for what nobody said. */
  readonly writerOf: (message: HTMLElement, log: HTMLElement) => Writer | undefined;
  readonly idOf: (message: HTMLElement) => string | null | undefined;
  readonly timeOf?: (message: HTMLElement) => number | undefined;
  /** What the page calls the citizen. */
  readonly nameIn: (room: HTMLElement, log: HTMLElement) => string | null | undefined;
  /** Stable name of the conversation on the page; that of the citizen or the address when absent. */
  readonly roomId?: (room: HTMLElement) => string | null | undefined;
  /** Whether what is being written is for colleagues only. */
  readonly writesNote?: (composer: HTMLElement, room: HTMLElement) => boolean;
  /** Where the same composer writes mail as well. */
  readonly channelIn?: (room: HTMLElement) => Channel;
  readonly send: string;
  readonly isSendKey: (event: KeyboardEvent, room: HTMLElement) => boolean;
}

/** Enter sends, and with Shift or another key beside it does not. */
export const isEnter = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !ctrlKey && !metaKey && !altKey;

/** The adapter of a chat. */
export function chatHost(layout: ChatLayout): Host {
  return {
    id: layout.id,
    matches: (page) =>
      (layout.sites?.includes(page.location.hostname) ?? false) ||
      page.querySelector(layout.marks) !== null,
    replyIn(element) {
      const anchor = outermost(element);
      if (!anchor.closest(layout.composer)) return undefined;
      const room = anchor.closest<HTMLElement>(layout.room);
      if (!room) return undefined;
      if (layout.writesNote?.(anchor, room)) return undefined;
      return chatReply(room, room.querySelector<HTMLElement>(layout.log), layout);
    },
  };
}

/** What a chat reply is made of, beside its room and its log. */
export type ReplyParts = Pick<
  ChatLayout,
  | 'message'
  | 'words'
  | 'writerOf'
  | 'idOf'
  | 'timeOf'
  | 'nameIn'
  | 'roomId'
  | 'channelIn'
  | 'send'
  | 'isSendKey'
>;

export function chatReply(
  room: HTMLElement,
  log: HTMLElement | null,
  parts: ReplyParts & { readonly sendButtons?: () => readonly HTMLElement[] },
): Reply {
  const conversation = log ? conversationIn(room, log, parts) : undefined;
  return {
    channel: parts.channelIn?.(room) ?? 'chat',
    frame: room,
    context: () => (conversation ? contextOf(conversation) : {}),
    sendButtons: parts.sendButtons ?? (() => [...room.querySelectorAll<HTMLElement>(parts.send)]),
    isSendKey: (event) => parts.isSendKey(event, room),
    ...(conversation ? { conversation } : {}),
  };
}

function conversationIn(room: HTMLElement, log: HTMLElement, parts: ReplyParts): Conversation {
  const called = parts.nameIn(room, log)?.replace(/\s+/gu, ' ').trim() ?? '';
  const name = personName(called);
  const { pathname, hash } = room.ownerDocument.location;
  return {
    id: parts.roomId?.(room) || `${pathname}${hash} ${called}`,
    log,
    ...(name ? { citizenName: name } : {}),
    messages: () => messagesIn(log, parts),
  };
}

/** Messages that are read at most: an answer is about the last ones, and typing must stay quick. */
const MOST_MESSAGES = 60;

function messagesIn(log: HTMLElement, parts: ReplyParts): ChatMessage[] {
  return [...log.querySelectorAll<HTMLElement>(parts.message)]
    .slice(-MOST_MESSAGES)
    .map((message) => messageOf(message, log, parts))
    .filter((message) => message !== undefined);
}

function messageOf(
  element: HTMLElement,
  log: HTMLElement,
  { words, writerOf, idOf, timeOf = timeIn }: ReplyParts,
): ChatMessage | undefined {
  const inner = words ? [...element.querySelectorAll(words)] : [element];
  const text = inner.map(wordsIn).join('\n').trim();
  const from = writerOf(element, log);
  if (!from || text === '') return undefined;
  const at = timeOf(element);
  return {
    id: idOf(element) || `${from} ${text}`,
    from,
    text,
    ...(at === undefined ? {} : { at }),
  };
}

function contextOf({ citizenName, messages }: Conversation): DraftContext {
  const { question, askedAt, answered } = lastOf(messages());
  const turn = answered ? 'middle' : 'opening';
  return {
    ...(citizenName ? { citizenName } : {}),
    ...(question === undefined ? {} : { citizenMessage: question }),
    ...(askedAt === undefined ? {} : { citizenLastWroteAt: askedAt }),
    ...(question === undefined ? {} : { chatTurn: isGoodbye(question) ? 'closing' : turn }),
  };
}
