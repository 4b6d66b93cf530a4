import jquery from 'jquery';

export async function show(host) {
  Object.assign(window, { jQuery: jquery, $: jquery });
  await import('summernote/dist/summernote-lite.js');
  const editor = jquery(host);
  editor.summernote({ height: 200 });
  const element = document.querySelector('.note-editable');
  return {
    model: () => element.innerText.replace(/\n$/, ''),
    html: () => editor.summernote('code'),
    load: (html) => editor.summernote('code', html),
  };
}
