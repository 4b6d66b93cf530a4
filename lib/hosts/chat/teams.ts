import { chatHost, isEnter } from './layout';
import { instant, writerBySide } from './read';

const EXPANDED = '[data-tid="newMessageCommands-collapse"], [data-tid*="formatting-toolbar"]';

/** Teams on the web: the id of a message is the moment at which it was written. */
export const teams = chatHost({
  id: 'teams',
  sites: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  marks: '[data-tid="message-pane-list-viewport"]',
  composer: '[data-tid="ckeditor"]',
  room: '[data-tid="message-pane-layout"], [role="main"], main, body',
  log: '[data-tid="message-pane-list-viewport"]',
  message: '[data-tid="chat-pane-message"]',
  words: '[data-tid="message-body-content"], [id^="content-"]',
  writerOf: (message, log) =>
    message.closest('.fui-ChatMyMessage') || message.querySelector('.fui-ChatMyMessage')
      ? 'agent'
      : message.closest('.fui-ChatMessage')
        ? 'citizen'
        : writerBySide(message, log),
  idOf: (message) => message.dataset.mid,
  timeOf: (message) => instant(message.dataset.mid),
  nameIn: (room) => room.querySelector('[data-tid="chat-title"], h2')?.textContent,
  send: '[data-tid*="sendMessageCommands-send"], button[name="send"]',
  // In the box with its formats unfolded Enter makes a line.
  isSendKey: (event, room) =>
    room.querySelector(EXPANDED)
      ? event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      : isEnter(event) || (event.key === 'Enter' && event.ctrlKey),
});
