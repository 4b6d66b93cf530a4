import texts from './eva-conversaciones.json' with { type: 'json' };
import { notify } from './hints.js';

/** How long a person seems to type before the answer comes. */
const TYPING_MS = 1_600;

/** The conversations, their messages as many minutes old as their texts say. */
const opened = Date.now();
const CONVERSATIONS = texts.map((each) => ({
  ...each,
  messages: each.messages.map(([who, text, minutes]) => [who, text, opened - minutes * 60_000]),
}));

const list = document.querySelector('.conversations');
const transcript = document.querySelector('.transcript');
const composer = document.querySelector('.composer');
const textarea = composer.querySelector('textarea');
const drafts = new Map();
const clock = new Intl.DateTimeFormat('es-CO', { hour: 'numeric', minute: '2-digit' });
let current = CONVERSATIONS[0];

const element = (tag, className, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });

const initials = (name) =>
  name
    .split(' ')
    .slice(0, 2)
    .map((part) => part[0])
    .join('');

function avatar({ name, tint }) {
  const circle = element('span', 'avatar', initials(name));
  circle.style.setProperty('--tint', tint);
  return circle;
}

function timeOf(at) {
  const time = element('time', '', clock.format(at));
  time.dateTime = new Date(at).toISOString();
  return time;
}

function bubble([who, text, at]) {
  const said = element('div', who === 'agent' ? 'bubble mine' : 'bubble', text);
  said.append(timeOf(at));
  return said;
}

function drawList() {
  list.replaceChildren(
    ...CONVERSATIONS.map((each) => {
      const [, text, at] = each.messages.at(-1);
      const button = element('button', '');
      button.type = 'button';
      button.setAttribute('aria-current', String(each === current));
      button.append(
        avatar(each),
        element('strong', '', each.name),
        timeOf(at),
        element('small', '', text),
      );
      button.addEventListener('click', () => open(each));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

function drawTalk() {
  const { name, topic, facts, messages } = current;
  const head = document.querySelector('.talk');
  head.querySelector('.avatar').replaceWith(avatar(current));
  head.querySelector('h1').textContent = name;
  head.querySelector('p').textContent = `Escribe desde el portal · ${facts.Ciudad}`;
  head.querySelector('.chip').textContent = topic;
  document
    .querySelector('.citizen dl')
    .replaceChildren(
      ...Object.entries({ Nombre: name, Asunto: topic, ...facts }).flatMap(([key, value]) => [
        element('dt', '', key),
        element('dd', '', value),
      ]),
    );
  transcript.replaceChildren(...messages.map(bubble));
  transcript.scrollTop = transcript.scrollHeight;
}

function open(conversation) {
  drafts.set(current.id, textarea.value);
  current = conversation;
  drawList();
  drawTalk();
  textarea.value = drafts.get(current.id) ?? '';
  textarea.focus();
}

function say(conversation, who, text) {
  const message = [who, text, Date.now()];
  conversation.messages.push(message);
  drawList();
  if (conversation !== current) return;
  transcript.querySelector('.typing')?.remove();
  transcript.append(bubble(message));
  transcript.scrollTop = transcript.scrollHeight;
}

/** The person reads, types and answers, until there is nothing left to say. */
function answerLater(conversation) {
  const text = conversation.answers.shift();
  if (text === undefined) return;
  transcript.append(element('p', 'typing', `${conversation.name.split(' ')[0]} está escribiendo…`));
  transcript.scrollTop = transcript.scrollHeight;
  setTimeout(() => say(conversation, 'citizen', text), TYPING_MS);
}

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = textarea.value.trim();
  if (text === '') {
    notify('El mensaje está vacío.');
    return;
  }
  textarea.value = '';
  say(current, 'agent', text);
  answerLater(current);
  textarea.focus();
});

textarea.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

composer.querySelector('[data-action="sample"]').addEventListener('click', () => {
  textarea.focus();
  textarea.select();
  document.execCommand('insertText', false, current.sample);
});

drawList();
drawTalk();
