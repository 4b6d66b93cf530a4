import { calendarDate } from '../deadlines/calendar-date';
import { inWords } from '../deadlines/in-words';
import type { FieldValues, TemplateField } from './template';

/** What a field may be called, as a regular expression. */
export const FIELD_NAME = '[a-zñáéíóúü][a-z0-9ñáéíóúü_-]*';

/** A place to fill: `{nombre}`. */
const HOLE = new RegExp(`\\{(${FIELD_NAME})\\}`, 'gu');

/** The fields of a text, once each, in the order in which a reader meets them. */
export function fieldsOf(text: string, known: readonly TemplateField[]): TemplateField[] {
  const ids = new Set(Array.from(text.matchAll(HOLE), ([, id = '']) => id));
  return [...ids].map((id) => known.find((field) => field.id === id) ?? plainField(id));
}

function plainField(id: string): TemplateField {
  const label = sentenceCase(id.replaceAll(/[_-]/gu, ' '));
  return { id, kind: 'text', label, example: '', options: [] };
}

/**
 * The reply with its fields filled. What was left empty stays visible as `[Asunto]`, to be written
 * in the reply itself; an empty signature leaves, for many mail programs bring their own.
 */
export function fillTemplate(
  text: string,
  fields: readonly TemplateField[],
  values: FieldValues,
): string {
  const filled = text.replace(HOLE, (hole, id: string, at: number) => {
    const field = fields.find((each) => each.id === id);
    return field ? capitalAt(text, at, written(field, values[id]?.trim() ?? '')) : hole;
  });
  return filled.replace(/\s+$/u, '');
}

function written({ kind, label }: TemplateField, value: string): string {
  if (kind === 'signature') return value;
  const date = kind === 'date' || kind === 'deadline' ? calendarDate(value) : undefined;
  const text = date ? inWords(date) : value;
  return text || `[${label}]`;
}

/** A field at the start of the reply or of a sentence begins with a capital. */
function capitalAt(text: string, at: number, value: string): string {
  return /(?:^|[.?!:]\s+|\n)$/u.test(text.slice(0, at)) ? sentenceCase(value) : value;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first place that is still to be written; undefined when the reply is complete. */
export function firstBlank(text: string): { start: number; end: number } | undefined {
  const blank = /\[[^\]\n]+\]/u.exec(text);
  return blank ? { start: blank.index, end: blank.index + blank[0].length } : undefined;
}
