import fields from './data/fields.json';
import templates from './data/templates.json';
import type { Template, TemplateField } from './template';

/** The structures that the protocol asks for, those of a letter first. */
export const TEMPLATES = templates as readonly Template[];

/** Fields that have a kind and a label of their own; any other is a line of text. */
export const FIELDS: readonly TemplateField[] = Object.entries(fields).map(
  ([id, { kind, ...rest }]) => ({ options: [], ...rest, id, kind: kind as TemplateField['kind'] }),
);

/**
 * Ours and the entity's own, which stand first and replace ours of the same id.
 *
 * @param isHidden whether the entity does not want a template offered
 */
export function offeredTemplates(
  own: readonly Template[],
  isHidden: (id: string) => boolean = () => false,
): readonly Template[] {
  const replaced = new Set(own.map(({ id }) => id));
  const all = [...own, ...TEMPLATES.filter(({ id }) => !replaced.has(id))];
  return all.filter(({ id }) => !isHidden(id));
}
