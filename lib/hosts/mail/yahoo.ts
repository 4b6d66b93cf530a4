import { mailHost } from './layout';

/** Yahoo Mail. Sent mail prefixes the names of its classes, so that they are sought in part. */
export const yahoo = mailHost({
  id: 'yahoo',
  sites: ['mail.yahoo.com'],
  marks: '[data-test-id="rte"], [data-test-id="compose-send-button"]',
  subject: '[data-test-id="compose-subject"], #message-subject-field',
  recipients:
    '#message-to-field, [data-test-id="compose-to-field"], [data-test-id="compose-header-field"]',
  copies: '#message-cc-field, #message-bcc-field',
  send: '[data-test-id="compose-send-button"]',
  quote: '[class*="yahoo_quoted"], [id*="yahoo_quoted"]',
  signature: '[class*="signature"]',
});
