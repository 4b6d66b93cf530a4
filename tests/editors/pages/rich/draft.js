import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

export function show(host) {
  let state;
  function Reply() {
    const [editorState, setState] = useState(() => EditorState.createEmpty());
    state = editorState;
    return createElement(Editor, { editorState, onChange: setState });
  }
  createRoot(host).render(createElement(Reply));
  return { model: () => state.getCurrentContent().getPlainText('\n') };
}
