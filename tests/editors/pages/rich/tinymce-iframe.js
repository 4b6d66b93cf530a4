import { startTinymce } from './tinymce.js';

export function show(host) {
  const area = document.createElement('textarea');
  host.append(area);
  return startTinymce(area, false);
}
