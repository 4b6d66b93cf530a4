import { nameOf } from '../mail/names';
import words from './data/words.json';
import { chatHost, isEnter } from './layout';
import { writerBySide } from './read';

const isNoteName = (name: string): boolean => words.note.some((word) => name.includes(word));

/**
 * Chatwoot's dashboard. A message stands on its writer's side. A note says that it is one where it
 * is written; where it is read, by the label of its lock.
 */
export const chatwoot = chatHost({
  id: 'chatwoot',
  marks:
    '.reply-box .ProseMirror, .conversation-panel [data-message-id], [id^="message"][data-message-id]',
  composer: '.reply-box',
  room: '.conversation-details-wrap, .conversations-list-wrap ~ *, main, body',
  log: '.conversation-panel, [role="log"]',
  message: '[data-message-id]',
  words: '[data-bubble-name], .bubble, .prose',
  writerOf: (message, log) => {
    const labels = [...message.querySelectorAll('[aria-label], [title]')].map(nameOf);
    if (message.matches('.is-private') || message.querySelector('.is-private')) return 'note';
    if (labels.some(isNoteName)) return 'note';
    return writerBySide(message, log);
  },
  idOf: (message) => message.dataset.messageId,
  nameIn: (room) =>
    room.querySelector(
      '.conv-header h3, .conv-header .user--name, .conv-header [title], .conv-header',
    )?.textContent,
  roomId: ({ ownerDocument: { location } }) => /\/conversations\/\d+/u.exec(location.pathname)?.[0],
  writesNote: (composer) => {
    const box = composer.closest('.reply-box');
    const pressed = box?.querySelector('[data-private-note-mode][aria-pressed="true"]');
    const active = box?.querySelector('.button--note.is-active, .is-private.is-active');
    const hint = box?.querySelector('[data-placeholder], [placeholder]');
    const said = hint?.getAttribute('data-placeholder') ?? hint?.getAttribute('placeholder') ?? '';
    return (
      Boolean(pressed ?? active) || (box?.matches('.is-private') ?? false) || isAgentsOnly(said)
    );
  },
  send: '.reply-box .right-wrap button, .reply-box button[type="submit"]',
  // Each agent chooses Enter or Ctrl with Enter; the button says which.
  isSendKey: (event, room) => {
    const withCtrl = /(?:⌘|ctrl|cmd)/iu.test(
      room.querySelector('.reply-box .right-wrap, .reply-box [type="submit"]')?.textContent ?? '',
    );
    return withCtrl ? event.key === 'Enter' && (event.ctrlKey || event.metaKey) : isEnter(event);
  },
});

/** "Esto será visible solo para los agentes": the hint of an editor of notes. */
function isAgentsOnly(hint: string): boolean {
  return /(?:solo|únicamente|only)[^.]{0,20}(?:agent|equipo|team)/iu.test(hint);
}
