/** What left each compose window, in order: its name and the text of its body. */
const sent = [];

function bodyOf(compose) {
  const frame = compose.querySelector('iframe.body');
  if (frame) return frame.contentDocument.body.innerText;
  const body = compose.querySelector('[data-body], [g_editable], textarea.body');
  return body.value ?? body.innerText;
}

/** Sends a compose window, as far as a page without a server can. */
function leave(compose) {
  sent.push([compose.dataset.compose, bodyOf(compose).trim()]);
  document.querySelector('output').textContent = JSON.stringify(sent);
}

/** Sends at a key pressed anywhere in a compose window, its frame included. */
function listenToKeys(compose, isSendKey) {
  const inside = compose.querySelector('iframe.body')?.contentDocument;
  for (const target of [compose, inside]) {
    target?.addEventListener('keydown', (event) => {
      if (!isSendKey(event)) return;
      event.preventDefault();
      leave(compose);
    });
  }
}

/** Sends as a webmail does: at one event of the mouse on a button, and at a key. */
globalThis.sendOn = (type, buttons, isSendKey) => {
  for (const compose of document.querySelectorAll('[data-compose]')) {
    for (const button of compose.querySelectorAll(buttons)) {
      let pressed = false;
      button.addEventListener('mousedown', () => {
        pressed = true;
      });
      button.addEventListener(type, () => {
        if (type === 'click' || pressed) leave(compose);
        pressed = false;
      });
    }
    listenToKeys(compose, isSendKey);
  }
};
