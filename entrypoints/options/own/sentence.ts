import type { PackProblem } from '../../../lib/settings/pack-problems';
import { translate as t } from '../translate';

/** What is wrong with an own rule, and at which field of the form. */
export function sentenceOf({ path, messageId, data }: PackProblem): string {
  return `${placeOf(path)}: ${told(messageId, data)}`;
}

/** The sentence of a problem; the name of a type is a message too: «debe ser {type}». */
export function told(messageId: string, data: PackProblem['data']): string {
  const { type } = data;
  return t(messageId, typeof type === 'string' ? { ...data, type: t(type) } : data);
}

const FIELDS = ['name', 'why', 'message', 'insert', 'maximum', 'channels', 'terms'];

function placeOf([first, second, third]: PackProblem['path']): string {
  if (first === 'examples') {
    const name = t(second === 'accepts' ? 'options_own_accepts' : 'options_own_flags');
    return typeof third === 'number' ? t('options_nth', { what: name, number: third + 1 }) : name;
  }
  if (first === 'terms' && typeof second === 'number') {
    return t('options_nth', { what: t('options_own_terms'), number: second + 1 });
  }
  if (first === 'id') return t('options_own_name');
  return FIELDS.includes(String(first)) ? t(`options_own_${first}`) : String(first ?? '');
}
