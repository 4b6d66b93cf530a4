import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];

export function show(host) {
  let editor;
  function Reply() {
    editor = useMemo(() => withHistory(withReact(createEditor())), []);
    return createElement(
      Slate,
      { editor, initialValue: EMPTY },
      createElement(Editable, { className: 'target', renderLeaf }),
    );
  }
  createRoot(host).render(createElement(Reply));
  return { model: () => editor.children.map((node) => Node.string(node)).join('\n') };
}

function renderLeaf({ attributes, children, leaf }) {
  return createElement(leaf.bold ? 'strong' : 'span', attributes, children);
}
