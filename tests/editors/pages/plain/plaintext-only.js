import { addEditable } from './elements.js';

export function show(host) {
  const element = addEditable(host, 'plaintext-only');
  return { model: () => element.innerText };
}
