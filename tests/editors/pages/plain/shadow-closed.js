import { addEditable, editable } from './elements.js';

export function show(host) {
  const element = addEditable(host.attachShadow({ mode: 'closed', delegatesFocus: true }));
  host.className = 'target';
  return { ...editable(element), editable: element };
}
