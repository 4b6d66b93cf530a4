import { addEditable, editable } from './elements.js';

export function show(host) {
  const element = addEditable(host.attachShadow({ mode: 'closed' }));
  host.className = 'target';
  host.addEventListener('click', () => element.focus());
  return editable(element);
}
