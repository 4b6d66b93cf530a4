import { editableField } from './editable';
import type { Field } from './field';
import { formField } from './form';

/** Code is not prose. */
const CODE_EDITORS =
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .xterm, [data-language][contenteditable]';

/** Ways in which a page says that no writing aid is wanted. */
const OPT_OUTS =
  '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"], [data-usted="false"]';

const known = new WeakMap<HTMLElement, Field>();

/**
 * The field that a focused element belongs to; undefined when it is none to be coached: a
 * password, a number, code, a field that cannot be edited, or one whose page opted out.
 *
 * @param target the first element of a focus event's composed path; the same one gives the same Field
 */
export function fieldOf(target: EventTarget | null): Field | undefined {
  const element = isElement(target) ? rootOf(target) : undefined;
  if (!element?.isConnected || element.closest(`${CODE_EDITORS}, ${OPT_OUTS}`)) return undefined;
  const field = known.get(element) ?? adapt(element);
  known.set(element, field);
  return field;
}

function adapt(element: HTMLElement): Field {
  return isForm(element) ? formField(element) : editableField(element);
}

/** The element that is edited as a whole. */
function rootOf(target: HTMLElement): HTMLElement | undefined {
  if (isForm(target)) return isWritable(target) ? target : undefined;
  if (!target.isContentEditable) return undefined;
  let root = target;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

function isWritable(element: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (element.readOnly || element.disabled) return false;
  return element instanceof HTMLTextAreaElement || element.type === 'text';
}

function isForm(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

function isElement(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement;
}
