import { fold } from '../../spanish/words';

/** Marks of writing direction, which webmails put around the keys in their labels. */
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What an element is called, folded: its label first, then what stands in it. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const page = element.ownerDocument;
  const labels = (element as Partial<HTMLInputElement>).labels ?? [];
  const names = [
    element.getAttribute('aria-label'),
    ...labelledBy.map((id) => page.getElementById(id)?.textContent),
    ...Array.from(labels, (label) => label.textContent),
    isControl(element) ? null : element.textContent,
    element.getAttribute('value'),
    element.getAttribute('data-tooltip'),
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
    element.getAttribute('name'),
  ];
  // An icon is no name.
  const name = names.find((each) => each && /[\p{L}\p{N}]/u.test(each)) ?? '';
  return fold(name.replace(BIDI, '').replace(/\s+/gu, ' ').trim());
}

/** Whether a name is one of the words or begins with one: "para", "para: (obligatorio)". */
export function beginsWith(name: string, words: readonly string[]): boolean {
  return words.some(
    (word) => name.startsWith(word) && !/[\p{L}\p{N}]/u.test(name.charAt(word.length)),
  );
}

/** Words of a name, without signs. */
export function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** An editor or a line of a form: its text is what somebody wrote, not its name. */
function isControl(element: Element): boolean {
  return element.matches('input, textarea, select, [contenteditable]');
}
