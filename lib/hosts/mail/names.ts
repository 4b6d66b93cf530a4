import { fold } from '../../spanish/words';

/** Marks of writing direction, which webmails put around the keys in their labels. */
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Attributes that name an element nothing else names. */
const OTHER_NAMES = ['value', 'data-tooltip', 'title', 'placeholder', 'name'];

/** What an element is called, folded: its label first, then what stands in it. */
export function nameOf(element: Element): string {
  // An icon is no name.
  for (const name of namesOf(element)) {
    if (name && /[\p{L}\p{N}]/u.test(name)) {
      return fold(name.replace(BIDI, '').replace(/\s+/gu, ' ').trim());
    }
  }
  return '';
}

/** One after another: the page is asked for a label only where no better name is at hand. */
function* namesOf(element: Element): Generator<string | null | undefined> {
  yield element.getAttribute('aria-label');
  const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  for (const id of labelledBy) yield element.ownerDocument.getElementById(id)?.textContent;
  const { labels } = element as Partial<HTMLInputElement>;
  for (const label of labels ?? []) yield label.textContent;
  if (!isControl(element)) yield element.textContent;
  for (const name of OTHER_NAMES) yield element.getAttribute(name);
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
