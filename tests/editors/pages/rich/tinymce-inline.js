import { startTinymce } from './tinymce.js';

export function show(host) {
  const element = document.createElement('div');
  host.append(element);
  return startTinymce(element, true);
}
