import { attachEnclitics } from '../enclitics';
import {
  FINITE,
  GERUND,
  IMPERATIVE_TU,
  IMPERATIVE_VOS,
  IMPERATIVE_VOSOTROS,
  INFINITIVE,
  isFiniteForm,
  VERB_FORMS,
  VOS_PRESENT,
  VOS_SUBJUNCTIVE,
  VOSOTROS,
  withPerson,
} from '../forms';
import type { Reading } from './analyse';
import { applyCode, codesOf, paradigmOf } from './lexicon';

const USTED = 2;
const USTEDES = 4;
const PRESENT = 0;
const SUBJUNCTIVE = 5;

/** The form with which the same is said to *usted*: *puedes → puede, haz → haga, podés → puede*. */
export function ustedForm(form: number): number {
  if (form === INFINITIVE || form === GERUND) return form;
  if (form === IMPERATIVE_TU || form === IMPERATIVE_VOS) return finite(SUBJUNCTIVE, USTED);
  if (form === IMPERATIVE_VOSOTROS) return finite(SUBJUNCTIVE, USTEDES);
  if (form === VOS_PRESENT) return finite(PRESENT, USTED);
  if (form === VOS_SUBJUNCTIVE) return finite(SUBJUNCTIVE, USTED);
  if (form >= VERB_FORMS) return finite(form - VOSOTROS, USTEDES);
  return isFiniteForm(form) ? withPerson(form, USTED) : form;
}

function finite(tense: number, person: number): number {
  return FINITE + 5 * tense + person;
}

/**
 * The reading said to *usted*, pronouns included: *comunícate → comuníquese, dime → dígame*.
 *
 * @param object what *-te* becomes on an infinitive or gerund: *ayudarte → ayudarle*, but
 *   *registrarte → registrarse*; on an imperative it is always *se*
 */
export function toUsted(reading: Reading, object: 'le' | 'se' = 'le'): string | undefined {
  const { infinitive, form, pronouns } = reading;
  const usted = ustedForm(form);
  const verb = spell(infinitive, usted);
  if (verb === undefined) return undefined;
  return attachEnclitics(verb, pronounsToUsted(pronouns, form === usted ? object : 'se'));
}

/** *te → le* or *se*; before *lo, la* always *se*: *enviártelo → enviárselo*. */
function pronounsToUsted(pronouns: string, object: 'le' | 'se'): string {
  const rest = /^(?:te|os)(?<second>.*)$/u.exec(pronouns)?.groups?.second;
  if (rest === undefined) return pronouns;
  return (rest === '' ? object : 'se') + rest;
}

function spell(infinitive: string, form: number): string | undefined {
  if (form === INFINITIVE) return infinitive;
  const paradigm = paradigmOf(infinitive);
  if (paradigm === undefined) return undefined;
  const code = codesOf(paradigm)[form === GERUND ? 0 : form - FINITE + 2];
  return code ? applyCode(infinitive, code) : undefined;
}
