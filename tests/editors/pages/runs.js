/** One paragraph of HTML as runs of text with the same format: what every model can be made of. */
export function runsOf(html) {
  const runs = [];
  const read = (node, format) => {
    if (node.nodeType === Node.TEXT_NODE) runs.push({ text: node.data, ...format });
    const bold = format.bold || node.nodeName === 'STRONG';
    const href = node.nodeName === 'A' ? node.href : format.href;
    for (const child of node.childNodes) read(child, { bold, href });
  };
  read(new DOMParser().parseFromString(html, 'text/html').body, {});
  return runs;
}

/** Runs, as a model has them, as HTML; touching runs of one format are one. */
export function htmlOf(runs) {
  const joined = [];
  for (const { text, bold = false, href } of runs) {
    const last = joined.at(-1);
    if (last && last.bold === bold && last.href === href) last.text += text;
    else joined.push({ text, bold, href });
  }
  return joined
    .map(({ text, bold, href }) => {
      const inner = bold ? `<strong>${text}</strong>` : text;
      return href ? `<a href="${href}">${inner}</a>` : inner;
    })
    .join('');
}
