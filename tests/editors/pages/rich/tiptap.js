import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export function show(host) {
  const editor = new Editor({ element: host, extensions: [StarterKit] });
  editor.view.dom.classList.add('target');
  return {
    model: () => editor.getText({ blockSeparator: '\n' }),
    html: () => editor.getHTML(),
    load: (html) => editor.commands.setContent(html),
  };
}
