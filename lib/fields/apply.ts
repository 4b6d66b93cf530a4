import type { MinimalEdit } from './edit';
import type { Family, Route, StepEnd } from './families';

/**
 * Puts a replacement where the selection is.
 *
 * @returns whether the editor said that it takes care; if so, nothing else must be tried
 */
export function apply(
  route: Route,
  element: HTMLElement,
  edit: MinimalEdit,
  range: Range,
  { takesLines }: Family,
): boolean {
  const { replacement } = edit;
  const type = takesLines ? typeAtOnce : typeByCommand;
  const hasSelection = edit.start < edit.end;
  if (route === 'command') {
    type(element.ownerDocument, replacement, hasSelection);
    return false;
  }
  if (route === 'overtype') {
    const key = keyboardEvent('keydown', String.fromCodePoint(replacement.codePointAt(0) ?? 0));
    // Squire takes the selection out at the key; what prevents it writes by itself.
    if (hasSelection && replacement !== '' && !element.dispatchEvent(key)) return true;
    type(element.ownerDocument, replacement, replacement !== '' ? false : hasSelection);
    return false;
  }
  if (route === 'paste') return !element.dispatchEvent(pasteOf(replacement));
  if (route === 'rich-paste') return !element.dispatchEvent(pasteOf(replacement, true));
  return !element.dispatchEvent(beforeInput(route, replacement, range));
}

/** Has an editor take what came before for a step of its own, by what it takes for an end of one. */
export function endStep(end: StepEnd, element: HTMLElement): void {
  if (end === 'blur') {
    element.blur();
    element.focus({ preventScroll: true });
  } else if (end === 'arrow-key') {
    element.dispatchEvent(keyboardEvent('keyup', 'ArrowRight', { ctrlKey: true }));
  } else {
    element.dispatchEvent(keyboardEvent('keydown', ' ', { keyCode: 32 }));
  }
}

function keyboardEvent(type: string, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true, ...more });
}

/** @param rich says it as HTML too, but for lines: what they become is the editor's choice */
function pasteOf(text: string, rich = false): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (rich && !text.includes('\n')) clipboardData.setData('text/html', asHtml(text));
  return new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function asHtml(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** What the browser's own spelling correction, or its keyboard, says before it writes. */
function beforeInput(route: 'replacement' | 'insertion', text: string, range: Range): InputEvent {
  const isReplacement = route === 'replacement';
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const inputType = isReplacement ? 'insertReplacementText' : 'insertText';
  return new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    // By its range, since an editor may delete at a caret of its own instead.
    inputType: text === '' ? 'deleteContent' : inputType,
    data: isReplacement ? null : text,
    dataTransfer: isReplacement ? dataTransfer : null,
    targetRanges: [new StaticRange(range)],
  });
}

/** Types over the selection with one command of the browser; a line feed is a break within the line. */
function typeAtOnce(document: Document, text: string): void {
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Types over the selection with the browser's own commands; a line feed is a new paragraph. */
function typeByCommand(document: Document, text: string, hasSelection: boolean): void {
  if (text === '') {
    document.execCommand('delete');
    return;
  }
  if (hasSelection && text.startsWith('\n')) document.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}
