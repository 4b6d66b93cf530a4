import { isHtmlElement, isInput, isTextArea } from './kinds';

/** A form's own control for text. */
export type FormElement = HTMLTextAreaElement | HTMLInputElement;

/** Code is not prose. */
const CODE_EDITORS =
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .xterm, [data-language][contenteditable]';

/** Ways in which a page says that no writing aid is wanted. */
const OPT_OUTS =
  '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"], [data-usted="false"]';

/**
 * The element that is edited as a whole; undefined where nothing is to be coached: a password, a
 * number, code, what cannot be edited, or where the page opted out.
 *
 * @param target the first element of a focus event's composed path
 */
export function editableRootOf(target: EventTarget | null): HTMLElement | undefined {
  const element = isHtmlElement(target) ? rootOf(target) : undefined;
  if (!element?.isConnected || element.closest(`${CODE_EDITORS}, ${OPT_OUTS}`)) return undefined;
  return element;
}

/** Whether an editable root is a form's own control. */
export function isForm(element: Element): element is FormElement {
  return isTextArea(element) || isInput(element);
}

function rootOf(target: HTMLElement): HTMLElement | undefined {
  if (isForm(target)) return isWritable(target) ? target : undefined;
  if (!target.isContentEditable) return undefined;
  let root = target;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

function isWritable(element: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (element.readOnly || element.disabled) return false;
  return isTextArea(element) || element.type === 'text';
}
