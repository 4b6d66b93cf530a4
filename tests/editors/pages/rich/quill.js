import Quill from 'quill';

export function show(host) {
  const editor = new Quill(host);
  editor.root.classList.add('target');
  return {
    model: () => editor.getText().replace(/\n$/, ''),
    html: () => editor.getSemanticHTML(),
    load(html) {
      editor.clipboard.dangerouslyPasteHTML(html);
      editor.history.clear();
    },
  };
}
