import { Bold, ClassicEditor, Essentials, Link, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

export async function show(host) {
  const editor = await ClassicEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Bold, Link, Paragraph],
  });
  return {
    model() {
      const page = document.createElement('div');
      page.innerHTML = editor.getData();
      return [...page.children].map(({ textContent }) => textContent).join('\n');
    },
    html: () => editor.getData(),
    load: (html) => editor.setData(html),
  };
}
