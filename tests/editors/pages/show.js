/**
 * Shows the editor that the address names (`?editor=quill`). Each gives the tests its own model:
 * `model()` is its text with one line feed between paragraphs, `html()` its formats, and `load()`
 * sets formatted text the way an application does.
 */
const EDITORS = {
  ...import.meta.glob('./plain/*.js'),
  ...import.meta.glob('./rich/*.js'),
  ...import.meta.glob('./framework/*.js'),
  ...import.meta.glob('./code/*.js'),
};

const name = new URLSearchParams(location.search).get('editor');
const host = document.getElementById('host');
const path = Object.keys(EDITORS).find((each) => each.endsWith(`/${name}.js`));
const { show } = await EDITORS[path]();
Object.assign(window, await show(host), { ready: true });
