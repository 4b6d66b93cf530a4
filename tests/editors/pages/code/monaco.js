import * as monaco from 'monaco-editor/editor/editor.api.js';

export function show(host) {
  host.style.height = '200px';
  const editor = monaco.editor.create(host, { language: 'plaintext' });
  editor.getDomNode().querySelector('.view-lines').classList.add('target');
  return { model: () => editor.getValue() };
}
