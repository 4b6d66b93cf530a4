import { mailHost } from './layout';

/**
 * Gmail. Its recipients are chips in a line that has the name of its header; a line of copies that
 * is not shown is on the page nevertheless. The quoted thread of a fresh reply is folded away.
 */
export const gmail = mailHost({
  id: 'gmail',
  sites: ['mail.google.com'],
  marks: '[g_editable="true"]',
  subject: 'input[name="subjectbox"]',
  recipients: '[name="to"]',
  copies: '[name="cc"], [name="bcc"]',
  messages: { thread: '[role="main"]', text: '[data-message-id] .a3s' },
  send: '[role="button"][data-tooltip*="Enter"]:not([aria-haspopup="true"])',
  quote: '.gmail_quote, .gmail_quote_container, .gmail_attr',
  signature: '.gmail_signature, [data-smartmail="gmail_signature"]',
});
