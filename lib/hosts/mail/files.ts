import words from './data/words.json';
import { beginsWith, nameOf } from './names';

const FILE =
  /[^\s:/\\<>"|*?][^:/\\<>"|*?\n]{0,160}?\.(?:pdf|docx?|xlsx?|xlsm|pptx?|odt|ods|odp|rtf|txt|csv|jpe?g|png|gif|bmp|tiff?|heic|webp|svg|zip|rar|7z|xml|html?|json|eml|msg|mp[34]|m4a|wav|avi|mov|dwg|kmz?|shp|p7[ms]|p12)(?![\p{L}\p{N}])/iu;
/** "12 KB": where a size stands, a file is shown. */
const SIZE = /(?<![\p{L}\p{N}])\d[\d.,]*\s?(?:[kmg]i?b|bytes)(?![\p{L}\p{N}])/iu;
const LABELS = ['aria-label', 'title', 'download'];
const ATTACH = 'button, [role="button"], a, label';

/**
 * Names of the files attached in a compose window, read from whatever shows one in it: a name with
 * an extension, in its text or its labels. Empty only where the window offers to attach and nothing
 * in it looks like a file; otherwise undefined, since nobody could look.
 *
 * @param body the field itself, or the frame around it: what it mentions is not attached
 */
export function filesIn(frame: HTMLElement, body: HTMLElement): { name: string }[] | undefined {
  const inputs = [...frame.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const chosen = inputs.flatMap((input) => Array.from(input.files ?? [], ({ name }) => name));
  const shown = [...texts(frame, body)];
  const named = shown.map((text) => FILE.exec(text)?.[0].trim());
  const names = chosen.concat(named.filter((name) => name !== undefined));
  if (names.length > 0) return shortest(names).map((name) => ({ name }));
  const offers =
    inputs.length > 0 ||
    [...frame.querySelectorAll(ATTACH)].some((each) => beginsWith(nameOf(each), words.attach));
  return offers && !shown.some((text) => SIZE.test(text)) ? [] : undefined;
}

/** "Quitar respuesta.pdf" names no other file than "respuesta.pdf". */
function shortest(names: readonly string[]): string[] {
  const unique = [...new Set(names)];
  return unique.filter((name) => !unique.some((other) => other !== name && name.endsWith(other)));
}

function* texts(frame: HTMLElement, body: HTMLElement): Generator<string> {
  const walker = frame.ownerDocument.createTreeWalker(
    frame,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isForeign(node, body) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The frame may be of a window around ours, whose classes are others.
    if (node.nodeType === Node.TEXT_NODE) yield (node as Text).data;
    else
      for (const attribute of LABELS) {
        const value = (node as Element).getAttribute(attribute);
        if (value) yield value;
      }
  }
}

function isForeign(node: Node, body: HTMLElement): boolean {
  return node === body || node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';
}
