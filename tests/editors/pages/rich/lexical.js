import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { addEditable } from '../plain/elements.js';
import { htmlOf, runsOf } from '../runs.js';

export function show(host) {
  const editor = createEditor({
    namespace: 'reply',
    nodes: [LinkNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(addEditable(host));
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => {
    $getRoot().append($createParagraphNode());
  });
  const read = (reader) => editor.getEditorState().read(reader);
  return {
    model: () => read(() => $getRoot().getTextContent()).replace(/\n\n/g, '\n'),
    html: () => read(() => htmlOf($getRoot().getAllTextNodes().map(runOf))),
    load(html) {
      editor.update(() => {
        const paragraph = $createParagraphNode().append(...runsOf(html).map(nodeOf));
        $getRoot().clear().append(paragraph);
      });
    },
  };
}

function runOf(node) {
  return {
    text: node.getTextContent(),
    bold: node.hasFormat('bold'),
    href: node.getParent().getURL?.(),
  };
}

function nodeOf({ text, bold, href }) {
  const node = $createTextNode(text);
  if (bold) node.toggleFormat('bold');
  return href ? $createLinkNode(href).append(node) : node;
}
