import type { Field } from '../../fields/field';
import { guessChannel } from '../channel';
import type { Host, Reply } from '../host';
import { frameAround } from './frame';
import { contextIn, isBody, isCtrlEnter } from './layout';
import { outermost } from './outside';
import { answerButtonsIn, sendButtonsIn } from './send-buttons';

/** How mail programs at large mark the parts of a letter, in its names and in its classes. */
const LAYOUT = {
  subject:
    'input[name*="subject" i], input[name*="asunto" i], input[id*="subject" i], input[id*="asunto" i], input[aria-label*="subject" i], input[aria-label*="asunto" i]',
  recipients:
    'input[name="to" i], textarea[name="to" i], [name="para" i], [aria-label="to" i]:not(button), [aria-label="para" i]:not(button), [aria-label^="destinatari" i]:not(button)',
  copies:
    '[name="cc" i], [name="bcc" i], [name="cco" i], [aria-label="cc" i]:not(button), [aria-label="bcc" i]:not(button), [aria-label="cco" i]:not(button)',
  quote:
    'blockquote[type="cite"], .gmail_quote, .moz-cite-prefix, .protonmail_quote, .tutanota_quote, [id^="blockquote_zmail"], .zmail_extra',
  signature:
    '.gmail_signature, .moz-signature, .protonmail_signature_block, #Signature, [data-signature], .signature',
};

/**
 * Any other site: the form, the dialog or the stretch of page around a field that sends it. Where
 * there is none, nothing is known but the text.
 */
export const genericMail: Host = {
  id: 'generic-mail',
  matches: () => true,
  replyIn(element) {
    if (!isBody(element, LAYOUT)) return undefined;
    const anchor = outermost(element);
    const frame = frameAround(anchor, {
      sendButtons: (inside) => leaving(inside, anchor),
      lines: `${LAYOUT.subject}, ${LAYOUT.recipients}`,
    });
    return frame && replyIn(frame, anchor, element);
  },
};

function replyIn(frame: HTMLElement, anchor: HTMLElement, element: HTMLElement): Reply {
  return {
    channel: guessChannel(element),
    frame,
    context: (field: Field) => contextIn(frame, anchor, field, LAYOUT),
    sendButtons: () => leaving(frame, anchor),
    isSendKey: isCtrlEnter,
  };
}

function leaving(frame: HTMLElement, anchor: HTMLElement): HTMLElement[] {
  const sending = sendButtonsIn(frame);
  return sending.length > 0 ? sending : answerButtonsIn(frame, anchor);
}
