import { chatHost, isEnter } from './layout';
import { instant } from './read';

/** Rocket.Chat: a list of messages, each with its own id; those of the agent say so. */
export const rocketchat = chatHost({
  id: 'rocketchat',
  marks: 'textarea[name="msg"], [data-qa-type="message"][data-own]',
  composer: 'textarea[name="msg"], [role="textbox"][name="msg"]',
  room: 'main, [data-qa-rc-room], .rcx-room, body',
  log: '.messages-box, [role="list"][aria-label], [aria-live][role="list"]',
  message: '[data-own][data-mid], [data-own][data-id]',
  words: '[id$="-content"], [data-qa-type="message-body"]',
  writerOf: ({ dataset }) => (dataset.own === 'true' ? 'agent' : 'citizen'),
  idOf: ({ dataset }) => dataset.mid ?? dataset.id,
  timeOf: (message) =>
    instant(message.dataset.ts ?? message.querySelector('time')?.getAttribute('datetime')),
  nameIn: (room) => room.querySelector('header h1, [data-qa-type="room-name"], h1')?.textContent,
  roomId: ({ ownerDocument: { location } }) =>
    /^\/(?:direct|live|channel|group|omnichannel)\/[^/]+(?:\/[^/]+)?/u.exec(location.pathname)?.[0],
  send: 'button[data-qa-id="send"], [aria-label="Send" i], [aria-label="Enviar" i]',
  isSendKey: isEnter,
});
