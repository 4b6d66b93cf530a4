import { isCtrlEnter, mailHost } from './layout';

/**
 * Outlook on the web, of Microsoft 365 and of an entity's own server. Its lines of recipients are
 * editors themselves; the quoted thread is all that follows a mark.
 */
export const outlook = mailHost({
  id: 'outlook',
  sites: [
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
  ],
  marks:
    '[id^="editorParent_"], [data-testid="ComposeSendButton"], [id^="docking_InitVisiblePart_"]',
  subject:
    'input[aria-label*="subject" i], input[aria-label*="asunto" i], input[placeholder*="subject" i], input[placeholder*="asunto" i]',
  recipients: '[aria-label="To" i]:not(button), [aria-label="Para" i]:not(button)',
  copies:
    '[aria-label="Cc" i]:not(button), [aria-label="Bcc" i]:not(button), [aria-label="CCO" i]:not(button)',
  messages: { thread: '#ReadingPaneContainerId', text: '[role="document"]' },
  send: '[data-testid="ComposeSendButton"], [id*="splitButton-"][id*="rimaryActionButton"]',
  quote: '#mail-editor-reference-message-container, [id^="x_divRplyFwdMsg"]',
  quoteFrom: '#appendonsend, #divRplyFwdMsg',
  signature: '#Signature, #ms-outlook-mobile-signature',
  isSendKey: (event) =>
    isCtrlEnter(event) || (event.altKey && !event.ctrlKey && event.key.toLowerCase() === 's'),
});
