import suneditor from 'suneditor';

export function show(host) {
  const area = document.createElement('textarea');
  host.append(area);
  const editor = suneditor.create(area, { height: '200px', buttonList: [['bold', 'link']] });
  const html = () => editor.$?.html?.get() ?? editor.html?.get() ?? editor.getContents();
  return {
    model: () => document.querySelector('.sun-editor-editable').innerText.replace(/\n$/, ''),
    html,
    load: (value) => (editor.$?.html ?? editor.html)?.set(value),
  };
}
