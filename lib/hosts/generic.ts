import { chatReplyIn } from './chat/generic';
import type { Host } from './host';
import { genericMail } from './mail/generic';

/** What no other host knows: a composer beside a transcript is a chat, anything else is mail. */
export const generic: Host = {
  id: 'generic',
  matches: () => true,
  replyIn: (element) => chatReplyIn(element) ?? genericMail.replyIn(element),
};
