import { addEditable, editable } from './elements.js';

export const show = (host) => editable(addEditable(host.attachShadow({ mode: 'open' })));
