import type { Reply } from '../host';
import { beginsWith, nameOf, wordsOf } from '../mail/names';
import { outermost, parentOf } from '../mail/outside';
import { sendButtonsIn } from '../mail/send-buttons';
import words from './data/words.json';
import { chatReply, isEnter, type Writer } from './layout';
import { writerBySide } from './read';

/** Where a live conversation stands beside a composer, a few steps up. */
const LOG = '[role="log"]';
const STEPS_UP = 8;
const ITEMS = '[data-message-id], [role="article"], article, [role="listitem"], li';
/** Attributes in which chats at large say who wrote a message. */
const WRITER = ['data-from', 'data-author', 'data-sender', 'data-direction', 'data-role', 'type'];
const IDS = ['data-message-id', 'data-id', 'data-mid', 'id'];

/**
 * The reply of a composer beside a transcript, on any site: a log by its role, messages by what
 * lists are made of, and their writers by attributes, by common names or by the side they stand on.
 * Undefined where no log is near.
 */
export function chatReplyIn(element: HTMLElement): Reply | undefined {
  if (element.matches('[role="combobox"], [role="searchbox"]')) return undefined;
  const name = nameOf(element);
  // A note for colleagues is no reply, nor is a search.
  if (beginsWith(name, words.search)) return undefined;
  const found = roomAround(outermost(element));
  if (!found) return undefined;
  const { room, log } = found;
  return chatReply(room, log, {
    message: messagesOf(log),
    writerOf,
    idOf: (message) => IDS.map((key) => message.getAttribute(key)).find(Boolean),
    nameIn: (around) => around.querySelector('h1, h2, h3, [role="heading"]')?.textContent,
    roomId: (around) => around.getAttribute('data-conversation-id'),
    send: 'button',
    sendButtons: () => sendButtonsIn(room),
    isSendKey: isEnter,
  });
}

function roomAround(anchor: HTMLElement): { room: HTMLElement; log: HTMLElement } | undefined {
  let at = parentOf(anchor);
  for (let step = 0; at && step < STEPS_UP; step++, at = parentOf(at)) {
    const logs = [...at.querySelectorAll<HTMLElement>(LOG)].filter((log) => !log.contains(anchor));
    if (logs.length > 1) return undefined;
    if (logs[0]) return { room: at, log: logs[0] };
  }
  return undefined;
}

function messagesOf(log: HTMLElement): string {
  return log.querySelector(ITEMS) ? ITEMS : ':scope > *';
}

function writerOf(message: HTMLElement, log: HTMLElement): Writer | undefined {
  if (message.matches('[role="status"], [role="separator"], [aria-hidden="true"], hr'))
    return undefined;
  const marks = marksOf(message);
  const has = (list: readonly string[]): boolean => marks.some((mark) => list.includes(mark));
  if (has(words.noMessage)) return undefined;
  const label = message.getAttribute('aria-label') ?? '';
  if (has(['note', 'nota', 'private', 'internal']) || beginsWith(label.toLowerCase(), words.note)) {
    return 'note';
  }
  const isAgent = has(words.agent) || message.dataset.own === 'true';
  const isCitizen = has(words.citizen) || message.dataset.own === 'false';
  if (isAgent !== isCitizen) return isAgent ? 'agent' : 'citizen';
  return writerBySide(message, log);
}

/** What a message is called by its attributes, and by the words of the names that people gave it. */
function marksOf(message: HTMLElement): string[] {
  const said = WRITER.map((key) => message.getAttribute(key)?.toLowerCase() ?? '');
  const classes = [...message.classList].flatMap((name) => wordsOf(name.toLowerCase()));
  return [...said, ...said.flatMap(wordsOf), ...classes].filter(Boolean);
}
