import { chatHost, isEnter } from './layout';
import { instant } from './read';

/** Converse.js, in all its views: elements of its own, and attributes of XMPP on each message. */
export const converse = chatHost({
  id: 'converse',
  marks: 'converse-root, converse-chats',
  // The form has a search box too, for emoji.
  composer: 'converse-message-form textarea',
  room: 'converse-chat, converse-muc',
  log: 'converse-chat-content',
  message: '.chat-msg[data-msgid]',
  words: '.chat-msg__text',
  // Its own words are those from who is not the other: the room is named by the other's address.
  writerOf: (message) => {
    const other = message.closest<HTMLElement>('converse-chat')?.getAttribute('jid');
    const from = message.dataset.from ?? '';
    return other && from.split('/')[0] === other ? 'citizen' : 'agent';
  },
  idOf: (message) => message.dataset.msgid,
  timeOf: (message) => instant(message.dataset.isodate),
  nameIn: (room) => room.querySelector('.chatbox-title__text')?.textContent,
  roomId: (room) => room.getAttribute('jid'),
  send: 'button.send-button, button[type="submit"]',
  isSendKey: isEnter,
});
