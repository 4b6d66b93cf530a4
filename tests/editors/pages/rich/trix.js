import 'trix';

export function show(host) {
  const element = document.createElement('trix-editor');
  element.className = 'target';
  host.append(element);
  return new Promise((done) =>
    element.addEventListener('trix-initialize', () =>
      done({
        model: () => element.editor.getDocument().toString().replace(/\n$/, ''),
        html: () => element.value,
        load: (html) => element.editor.loadHTML(html.replace(/<(\/?)p>/g, '<$1div>')),
      }),
    ),
  );
}
