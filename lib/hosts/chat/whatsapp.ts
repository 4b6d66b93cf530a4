import { chatHost, isEnter, type Writer } from './layout';
import { writerBySide } from './read';

/**
 * WhatsApp on the web. A message says whose it is by its id, in most versions, and always by the
 * side on which it stands; its time, in the reader's own language, is left alone.
 */
export const whatsapp = chatHost({
  id: 'whatsapp',
  sites: ['web.whatsapp.com'],
  marks: '#main footer [contenteditable][data-tab]',
  composer: '#main footer [contenteditable="true"]',
  room: '#main',
  log: '[data-testid="conversation-panel-messages"], [role="application"], [role="log"]',
  message: '[data-id]',
  words: '.selectable-text, [data-testid="selectable-text"], .copyable-text [dir]',
  writerOf: (message, log): Writer | undefined => {
    const [own] = /^(?:true|false)(?=_)/u.exec(message.dataset.id ?? '') ?? [];
    if (own) return own === 'true' ? 'agent' : 'citizen';
    return writerBySide(message, log);
  },
  idOf: (message) => message.dataset.id,
  nameIn: (room) =>
    room.querySelector('header [dir="auto"][title], header [dir="auto"]')?.textContent,
  roomId: (room) => /(?:true|false)_([^_]+)_/u.exec(firstId(room))?.[1],
  send: '[data-icon="send"], button[aria-label="Enviar" i], button[aria-label="Send" i]',
  isSendKey: isEnter,
});

function firstId(room: HTMLElement): string {
  return room.querySelector<HTMLElement>('[data-id*="_"]')?.dataset.id ?? '';
}
