import { chatHost } from './layout';

const PART = '[data-intercom-target="conversation-stream-content-part"]';

/** Intercom's inbox: its notes are parts of the stream, and Ctrl or ⌘ with Enter sends. */
export const intercom = chatHost({
  id: 'intercom',
  sites: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  marks: PART,
  composer: '.ProseMirror[role="textbox"]',
  room: '[data-intercom-target="conversation"], main, body',
  log: '[data-intercom-target="conversation-stream"], [role="log"]',
  message: PART,
  writerOf: (part) => {
    if (part.querySelector('.inbox2__note-part')) return 'note';
    if (part.querySelector('.inbox2__admin-email-part, .inbox2__admin-part')) return 'agent';
    return part.querySelector('.inbox2__user-email-part, .inbox2__user-part')
      ? 'citizen'
      : undefined;
  },
  idOf: (part) => part.dataset.partId ?? part.id,
  nameIn: (room) => room.querySelector('header h1, header h2, h1')?.textContent,
  roomId: ({ ownerDocument: { location } }) => /\/conversation\/\d+/u.exec(location.pathname)?.[0],
  writesNote: (composer) => composer.closest('.inbox2__note-composer, [data-note]') !== null,
  send: '[data-intercom-target="send"], .inbox2__composer button[type="submit"]',
  isSendKey: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
});
