import { addEditable, editable } from './elements.js';

export function show(host) {
  const frame = document.createElement('iframe');
  frame.width = 650;
  frame.height = 300;
  host.append(frame);
  return editable(addEditable(frame.contentDocument.body));
}
