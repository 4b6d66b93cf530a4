import { nameOf } from '../mail/names';
import words from './data/words.json';
import { chatHost, isEnter } from './layout';

const SWITCHER = '[data-test-id*="channel-switcher"], [data-test-id*="channel-switcher"] button';

/** The channel in which the composer writes: a message, a mail, a note for colleagues. */
const channelOf = (room: HTMLElement): string =>
  [...room.querySelectorAll(SWITCHER)].map(nameOf).join(' ');

const isMessaging = (room: HTMLElement): boolean =>
  /(?<!\p{L})(?:mensaj\p{L}+|messaging|chat|whatsapp)(?!\p{L})/u.test(channelOf(room));

/**
 * Zendesk's workspace for agents: several tickets stay on the page, each in a room of its own. In
 * its chats Enter sends; in its tickets, which are mail, only the button does.
 */
export const zendesk = chatHost({
  id: 'zendesk',
  marks: '[data-test-id="omni-log-container"], [data-test-id^="omnicomposer-"]',
  composer:
    '[data-test-id^="omnicomposer-"], [data-test-id="ticket-rich-text-editor"], [data-test-id="omnichannel-composer"]',
  room: '[data-ticket-id], [data-test-id="ticket-main-conversation"], main',
  log: '[data-test-id="omni-log-container"]',
  message: '[data-test-id="omni-log-comment-item"]',
  words: '[data-test-id="omni-log-message-content"]',
  writerOf: (message) => {
    const said = message.querySelector('[data-test-id="omni-log-item-message"]');
    if (message.querySelector('[data-test-id*="internal-note"]')) return 'note';
    const type = said?.getAttribute('type');
    if (type === 'internal-note') return 'note';
    if (type === 'end-user') return 'citizen';
    return type === 'agent' || type === 'bot' ? 'agent' : undefined;
  },
  idOf: (message) => message.getAttribute('data-comment-id') ?? message.id,
  nameIn: (_, log) =>
    [...log.querySelectorAll('[data-test-id="omni-log-comment-item"]')]
      .find((item) => item.querySelector('[type="end-user"]'))
      ?.querySelector('[data-test-id="omni-log-item-sender"]')?.textContent,
  roomId: (room) => room.getAttribute('data-ticket-id'),
  writesNote: (_, room) => words.note.some((word) => channelOf(room).includes(word)),
  send: '[data-test-id="submit_button-button"], [data-test-id="omnichannel-composer-send-button"]',
  channelIn: (room) => (isMessaging(room) ? 'chat' : 'email'),
  isSendKey: (event, room) => isMessaging(room) && isEnter(event),
});
