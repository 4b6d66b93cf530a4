import { editableField } from './editable';
import type { Field } from './field';
import { formField } from './form';
import { editableRootOf, isForm } from './root';

const known = new WeakMap<HTMLElement, Field>();

/**
 * The field that a focused element belongs to; undefined when it is none to be coached.
 *
 * @param target the first element of a focus event's composed path; the same one gives the same Field
 */
export function fieldOf(target: EventTarget | null): Field | undefined {
  const element = editableRootOf(target);
  if (!element) return undefined;
  const field = known.get(element) ?? adapt(element);
  known.set(element, field);
  return field;
}

function adapt(element: HTMLElement): Field {
  return isForm(element) ? formField(element) : editableField(element);
}
