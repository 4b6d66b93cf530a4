import suneditor, { plugins } from 'suneditor';
import 'suneditor/css/editor';

export function show(host) {
  const area = document.createElement('textarea');
  host.append(area);
  const editor = suneditor.create(area, {
    plugins: { link: plugins.link },
    buttonList: [['bold', 'link']],
    minHeight: '200px',
  });
  const element = document.querySelector('.sun-editor-editable');
  return {
    model: () => element.innerText.replace(/\n$/, ''),
    html: () => editor.$.html.get(),
    load: (html) => editor.$.html.set(html),
  };
}
