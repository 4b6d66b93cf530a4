import { EditorView } from '@codemirror/view';

export function show(host) {
  const view = new EditorView({ parent: host });
  return { model: () => view.state.doc.toString() };
}
