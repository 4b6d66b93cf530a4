import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { htmlOf, runsOf } from '../runs.js';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];

export function show(host) {
  let editor;
  function Reply() {
    editor = useMemo(() => withLinks(withHistory(withReact(createEditor()))), []);
    return createElement(
      Slate,
      { editor, initialValue: EMPTY },
      createElement(Editable, { className: 'target', renderElement, renderLeaf }),
    );
  }
  createRoot(host).render(createElement(Reply));
  return {
    model: () => editor.children.map((node) => Node.string(node)).join('\n'),
    html: () => htmlOf([...Node.texts({ children: editor.children })].map(runOf)),
    load(html) {
      editor.children = [{ type: 'paragraph', children: runsOf(html).map(nodeOf) }];
      Editor.normalize(editor, { force: true });
      editor.onChange();
    },
  };

  function runOf([{ text, bold }, path]) {
    const [parent] = Editor.parent(editor, path);
    return { text, bold, href: parent.url };
  }
}

function withLinks(editor) {
  const { isInline } = editor;
  editor.isInline = (element) => element.type === 'link' || isInline(element);
  return editor;
}

function nodeOf({ text, bold, href }) {
  const leaf = bold ? { text, bold } : { text };
  return href ? { type: 'link', url: href, children: [leaf] } : leaf;
}

function renderElement({ attributes, children, element }) {
  return element.type === 'link'
    ? createElement('a', { ...attributes, href: element.url }, children)
    : createElement('p', attributes, children);
}

function renderLeaf({ attributes, children, leaf }) {
  return createElement(leaf.bold ? 'strong' : 'span', attributes, children);
}
