import texts from './correo-textos.json' with { type: 'json' };
import { notify } from './hints.js';

const reply = document.querySelector('.reply');
const body = reply.querySelector('.body');
const quote = body.querySelector('.quote');
const press = (action, then) =>
  reply.querySelector(`[data-action="${action}"]`).addEventListener('click', then);

/** Puts the caret where the agent writes: at the end of what is above the quoted message. */
function caretAboveQuote() {
  const last = quote.isConnected ? quote.previousElementSibling : body.lastElementChild;
  const range = document.createRange();
  range.selectNodeContents(last ?? body);
  range.collapse(false);
  body.focus();
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

/** Writes as the keyboard would, so that undo and whoever listens see real editing. */
function write(text) {
  caretAboveQuote();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line) document.execCommand('insertText', false, line);
  }
}

function clear() {
  const line = document.createElement('div');
  line.append(document.createElement('br'));
  body.replaceChildren(line, quote);
  caretAboveQuote();
}

/** The agent's own words, without the quoted message. */
function written() {
  const copy = body.cloneNode(true);
  copy.querySelector('.quote')?.remove();
  return [...copy.childNodes]
    .map((node) => node.textContent)
    .join('\n')
    .trim();
}

function showSent(text) {
  const [first] = document.querySelectorAll('.mail');
  const mail = first.cloneNode(true);
  mail.querySelector('.avatar').textContent = 'DC';
  mail.querySelector('.avatar').style.removeProperty('--tint');
  mail.querySelector('strong').textContent = 'Diana Marcela Córdoba';
  mail.querySelector('strong + span').textContent = '';
  mail.querySelector('header div div').textContent = 'para Marleny Quiñones Ortiz';
  mail.querySelector('time').textContent = 'ahora';
  for (const old of mail.querySelectorAll('p, ul')) old.remove();
  const content = document.createElement('pre');
  content.textContent = text;
  mail.append(content);
  document.querySelector('#sent').append(mail);
}

press('sample', () => {
  clear();
  write(texts.badReply);
});
press('signature', () => write(`\n${texts.signature}`));
press('discard', clear);
document.querySelector('.compose').addEventListener('click', () => {
  reply.scrollIntoView({ block: 'end' });
  caretAboveQuote();
});
reply.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = written();
  if (text === '') {
    notify('El mensaje está vacío.');
    return;
  }
  showSent(text);
  clear();
  notify('Enviado. Es una demostración: nada salió de este equipo.');
});
