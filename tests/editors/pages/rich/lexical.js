import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { addEditable } from '../plain/elements.js';

export function show(host) {
  const element = addEditable(host);
  const editor = createEditor({
    namespace: 'reply',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => {
    $getRoot().append($createParagraphNode());
  });
  return {
    model: () =>
      editor
        .getEditorState()
        .read(() => $getRoot().getTextContent())
        .replace(/\n\n/g, '\n'),
    html: () => element.innerHTML,
    load(html) {
      editor.update(() => {
        const paragraph = $createParagraphNode();
        for (const [, open, text] of html.matchAll(/<(strong|a|p)[^>]*>([^<]*)|>([^<]+)/g)) {
          const node = $createTextNode(text);
          paragraph.append(open === 'strong' ? node.toggleFormat('bold') : node);
        }
        $getRoot().clear().append(paragraph);
      });
    },
  };
}
