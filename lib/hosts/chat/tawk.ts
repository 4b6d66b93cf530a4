import { nameOf } from '../mail/names';
import words from './data/words.json';
import { chatHost, isEnter } from './layout';
import { writerBySide } from './read';

/** tawk.to's dashboard. Little of it is known: its own names of things, and the sides of a chat. */
export const tawk = chatHost({
  id: 'tawk',
  sites: ['dashboard.tawk.to'],
  marks: '.tawk-message-input',
  composer: '.tawk-message-input',
  room: '.tawk-chat-view, .tawk-chat-panel, main, body',
  log: '[role="log"], .tawk-message-list, .tawk-chat-messages',
  message: '[data-message-id], .tawk-message',
  writerOf: (message, log) => {
    if (words.note.some((word) => nameOf(message).startsWith(word))) return 'note';
    if (message.matches('.tawk-from-visitor, .tawk-visitor-message')) return 'citizen';
    return writerBySide(message, log);
  },
  idOf: (message) => message.dataset.messageId,
  nameIn: (room) =>
    room.querySelector('.tawk-chat-header .tawk-text-truncate, header h1')?.textContent,
  writesNote: (composer) => words.note.some((word) => nameOf(composer).includes(word)),
  send: '.tawk-message-send',
  isSendKey: isEnter,
});
