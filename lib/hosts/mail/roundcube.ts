import { mailHost } from './layout';

/**
 * Roundcube: one compose window a page. The lines of recipients are kept in text areas, which the
 * page hides behind chips, and the list of files stands there even when it is empty.
 */
export const roundcube = mailHost({
  id: 'roundcube',
  marks: '#composebody',
  frame: 'body',
  subject: '#compose-subject',
  recipients: '#_to',
  copies: '#_cc, #_bcc',
  files: { list: '#attachment-list', name: '.attachment-name' },
  send: 'a.send, button.send',
  quote: '#reply-intro, blockquote[type="cite"], blockquote',
  signature: '#_rc_sig',
  // Of its own it has none.
  isSendKey: () => false,
});
