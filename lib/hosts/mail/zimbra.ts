import { mailHost } from './layout';

/**
 * Zimbra, the classic client. Each compose view lives in a tab of its own, hidden ones stay on the
 * page, and the toolbar that sends stands beside the view, tied to it by the number in its id.
 */
export const zimbra = mailHost({
  id: 'zimbra',
  marks: '[id^="zv__COMPOSE"]',
  subject: 'input[id$="_subject_control"]',
  recipients: '[id^="zv__COMPOSE"][id$="_to_cell"]',
  copies: '[id^="zv__COMPOSE"][id$="_cc_cell"]',
  files: { list: '[id$="_attachments_div"]', name: '.AttLink' },
  send: '[id^="zb__COMPOSE"][id$="__SEND"]',
  sendOutside: toolbarOf,
  quote: '[data-marker="__QUOTED_TEXT__"], [data-marker="__HEADERS__"], blockquote',
  signature: '[data-marker="__SIG_PRE__"], [data-marker="__SIG_POST__"]',
});

function toolbarOf(view: HTMLElement): HTMLElement[] {
  const number = /^zv__(COMPOSE-?\d*)$/u.exec(view.id)?.[1];
  if (!number) return [];
  const selector = `[id="zb__${number}__SEND"], [id="zb__${number}__SEND_MENU"]`;
  return [...view.ownerDocument.querySelectorAll<HTMLElement>(selector)];
}
