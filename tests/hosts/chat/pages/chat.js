/** The conversations of a console, of which the page shows one at a time. */
const talks = {
  marta: { name: 'Marta Pérez', messages: [] },
  luis: { name: 'Luis Gómez', messages: [] },
};
/** What was sent, in order: to whom, and what. */
const sent = [];
let current;
let shape;
let count = 0;

const composer = () => document.querySelector(shape.composer);

function draw() {
  const { name, messages } = talks[current];
  document.querySelector('.name').textContent = name;
  shape.open?.(current, talks[current]);
  const log = document.querySelector('.log');
  log.innerHTML = messages.map(shape.message).join('');
}

/** A message comes into a conversation. */
globalThis.say = (id, from, text) => {
  const at = Date.now();
  talks[id].messages.push({ id: `${at}${count++}`.slice(0, 13), from, text, at, talk: id });
  if (id === current) draw();
};

globalThis.show = (id) => {
  current = id;
  draw();
  write('');
};

function write(text) {
  const field = composer();
  if ('value' in field) field.value = text;
  else field.textContent = text;
}

function leave() {
  const field = composer();
  const text = (field.value ?? field.innerText).trim();
  if (!text) return;
  sent.push([current, text]);
  document.querySelector('output').textContent = JSON.stringify(sent);
  globalThis.say(current, document.body.dataset.note ? 'note' : 'agent', text);
  write('');
}

/** A console in the shape of a known one: how it draws a message, and which key sends. */
globalThis.console_ = (made) => {
  shape = made;
  globalThis.say('marta', 'citizen', 'Buenos días, ¿ya salió mi cita?');
  globalThis.show('marta');
  document.addEventListener('keydown', (event) => {
    if (!composer().contains(event.target) || !shape.isSendKey(event)) return;
    event.preventDefault();
    leave();
  });
  if (shape.send) document.querySelector(shape.send).addEventListener('click', leave);
};

globalThis.enter = (event) => event.key === 'Enter' && !event.shiftKey && !event.ctrlKey;
globalThis.ctrlEnter = (event) => event.key === 'Enter' && event.ctrlKey;
