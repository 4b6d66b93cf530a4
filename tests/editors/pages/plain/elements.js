/** What an editable element of the browser's own gives the tests. */
export const editable = (element) => ({
  model: () => element.innerText,
  html: () => element.innerHTML,
  load: (html) => {
    element.innerHTML = html;
  },
});

/** An element to write in, put at the end of a parent. */
export function addEditable(parent, mode = 'true') {
  const element = document.createElement('div');
  element.className = 'target';
  element.setAttribute('contenteditable', mode);
  element.style.minHeight = '100px';
  parent.append(element);
  return element;
}
