import Squire from 'squire-rte';

export function show(host) {
  const element = document.createElement('div');
  host.append(element);
  const editor = new Squire(element, {
    sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
  });
  return {
    model: () => element.innerText.replace(/\n$/, ''),
    html: () => editor.getHTML(),
    load: (html) => editor.setHTML(html),
  };
}
