import { FINITE, IMPERATIVE_VOS, isFiniteForm, VOS_PRESENT, VOS_SUBJUNCTIVE } from '../forms';
import { isTu, readingsOf } from '../verbs/analyse';
import { fact } from '../word-forms';
import { candidateOfForm } from './candidates';
import type { Phrase, Token } from './token';
import { SUBORDINATORS } from './words';

const CLITIC = /^(?:me|te|se|nos|l[aeo]s?)$/u;
const JOINING = /^(?:y|e|o|u|luego|después|entonces)$/u;
/** What one may choose freely: nobody tells what they did with it. */
const FREE_CHOICE = /^(?:algo|cualquiera?)$/u;
/** Words of a report of what I did: *ayer escribí*. */
const REPORTING = /^(?:ayer|anoche|hoy|ya|yo|le|les|te|su|sus|tu|tus)$/u;

/** Whether a word is an order to *vos* that reads like nothing else: *hacé, mandame*. */
export const isVosOrder = fact((form): boolean => {
  const candidate = candidateOfForm(form);
  return candidate?.kind === 'verb' && candidate.readings.every(isImperative);
});

const isImperative = ({ form }: { readonly form: number }): boolean => form === IMPERATIVE_VOS;

/**
 * Whether *elegí, escribí*, which also say what I did, give an order here. They do beside an
 * order that can be nothing else (*elegí el banco y hacé clic*), after a condition of the person
 * (*si querés, pedí la cita*), where two are offered (*escribí o seguí*) or the choice is free,
 * and after *por favor*.
 *
 * @param ordered whether the sentences before it in the paragraph give orders to *vos*
 */
export function isBareVosOrder(phrase: Phrase, at: number, ordered: boolean): boolean {
  const left = phrase.lower(at - 1);
  if (!phrase.breaks(at) && (left === 'no' || left === 'ya' || CLITIC.test(left))) return false;
  if (left === 'favor') return !phrase.breaks(at);
  if (phrase.gap(at).includes('¡') && FREE_CHOICE.test(phrase.lower(at + 1))) return true;
  if (ordered && at === 0 && !phrase.tokens.some(({ lower }) => REPORTING.test(lower))) return true;
  return (
    phrase.tokens.some((_, other) => other !== at && isJoinedTo(phrase, at, other)) ||
    followsCondition(phrase, at)
  );
}

function isJoinedTo(phrase: Phrase, at: number, other: number): boolean {
  const { form } = phrase.tokens[other] as Token;
  const link = phrase.lower(Math.max(at, other) - 1);
  if (candidateOfForm(form)?.kind === 'first') return link === 'o' || link === 'u';
  return isVosOrder(form) && (other < at || JOINING.test(link));
}

/** *si querés, …*: a clause about what the person does or may do, not about what they did. */
function followsCondition(phrase: Phrase, at: number): boolean {
  const start = phrase.startOf(at - 1);
  if (!SUBORDINATORS.has(phrase.lower(start)) || !phrase.breaks(at)) return false;
  return phrase.tokens.slice(start, at).some(({ lower, form }) => {
    const kind = candidateOfForm(form)?.kind;
    return (kind === 'verb' || kind === 'plural') && readingsOf(lower).some(isOfNow);
  });
}

function isOfNow({ form }: { readonly form: number }): boolean {
  if (form === VOS_PRESENT || form === VOS_SUBJUNCTIVE) return true;
  return isFiniteForm(form) && isTu(form) && [PRESENT, SUBJUNCTIVE].includes(tenseOf(form));
}

const tenseOf = (form: number): number => Math.floor((form - FINITE) / 5);
const PRESENT = 0;
const SUBJUNCTIVE = 5;
