import type { TextRange } from '../engine/draft';
import { minimalEdit, sameText, shiftOffset } from './edit';
import type { Field, Replaced } from './field';
import { isTextArea } from './kinds';
import { Mirror } from './mirror';
import { observeField } from './observe';
import type { FormElement } from './root';

/** Adapter of `textarea` and one-line `input`. */
export function formField(element: FormElement): Field {
  const mirror = new Mirror(element);
  const text = () => element.value;
  const select = ({ start, end }: TextRange): void => {
    element.focus({ preventScroll: true });
    element.setSelectionRange(start, end);
  };
  return {
    element,
    highlightable: false,
    text,
    selection() {
      const { selectionStart: start, selectionEnd: end } = element;
      return start === null || end === null ? undefined : { start, end };
    },
    focus: () => element.focus({ preventScroll: true }),
    select,
    reveal(range) {
      reveal(element, mirror.measure('all').localRectsOf(range)[0]);
      element.scrollIntoView({ block: 'nearest' });
    },
    rangeOf: () => undefined,
    spanOf: () => undefined,
    measure: () => mirror.measure(),
    observe(onChange, signal) {
      observeField(element, onChange, signal);
      signal.addEventListener('abort', () => mirror.detach());
    },
    async replace({ start, end }, actual, replacement): Promise<Replaced> {
      const before = text();
      if (before.slice(start, end) !== actual) return 'changed';
      const edit = minimalEdit(start, actual, replacement);
      const after = before.slice(0, edit.start) + edit.replacement + before.slice(edit.end);
      if (!takes(element, before, after)) return 'refused';
      const caret = element.selectionEnd ?? edit.end;
      const { scrollTop, scrollLeft } = element;

      select(edit);
      const { ownerDocument } = element;
      if (edit.replacement === '') ownerDocument.execCommand('delete');
      else ownerDocument.execCommand('insertText', false, edit.replacement);
      if (!sameText(text(), after)) {
        if (text() !== before) {
          ownerDocument.execCommand('undo');
          return 'refused';
        }
        setValue(element, after);
      }
      const at = shiftOffset(caret, edit);
      element.setSelectionRange(at, at);
      Object.assign(element, { scrollTop, scrollLeft });
      return sameText(text(), after) ? 'replaced' : 'refused';
    },
  };
}

/** Scrolls the field itself, not the page, until a rectangle of its text is in view. */
function reveal(element: FormElement, rect: DOMRect | undefined): void {
  if (!rect) return;
  if (rect.top < element.scrollTop) element.scrollTop = rect.top;
  else if (rect.bottom > element.scrollTop + element.clientHeight) {
    element.scrollTop = rect.bottom - element.clientHeight;
  }
}

/** Whether a text may stand in the field: the browser would cut off what is too long for it. */
function takes(element: FormElement, before: string, after: string): boolean {
  const { maxLength, readOnly, disabled } = element;
  if (readOnly || disabled) return false;
  return maxLength < 0 || after.length <= Math.max(maxLength, before.length);
}

/** The way of a framework's own test tools: past its value tracker, then the event it listens to. */
function setValue(element: FormElement, value: string): void {
  const prototype = isTextArea(element) ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
  );
}
