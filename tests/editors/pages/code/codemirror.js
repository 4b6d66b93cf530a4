import { EditorView } from '@codemirror/view';

export function show(host) {
  const view = new EditorView({ parent: host });
  view.contentDOM.classList.add('target');
  return { model: () => view.state.doc.toString() };
}
