import { FINITE, GERUND, INFINITIVE, VOS_PRESENT } from '../forms';
import { remembered } from '../remembered';
import {
  isInformal,
  isInformalImperative,
  isVos,
  isVosotros,
  type Reading,
  readingsOf,
} from '../verbs/analyse';
import { toUsted } from '../verbs/usted';
import { fact } from '../word-forms';
import { isAlsoNoun, NEVER_NOUNS, NOT_VERBS, RARE_VERBS } from './words';

/** What a single word could be, before its neighbours are asked. */
export interface Candidate {
  /**
   * `pronoun` and `possessive` are closed lists; `verb` is a form of *tú, vos* or *vosotros* that
   * nothing else is spelled like; `order` one that reads the same as *he* or *she* does it, or as
   * a noun; `plural` one spelled like a noun (*consultas*); `enclitic` an infinitive or gerund
   * with *te*; `first` a bare form of *vos* that reads like *I* did it (*recibí*).
   */
  readonly kind: 'pronoun' | 'possessive' | 'verb' | 'order' | 'plural' | 'enclitic' | 'first';
  readonly readings: readonly Reading[];
  readonly noun: boolean;
}

const PRONOUNS = new Set(['tú', 'te', 'ti', 'contigo', 'vos', 'vosotros', 'vosotras', 'os']);
const POSSESSIVES = new Set(
  'tu tus tuyo tuya tuyos tuyas vuestro vuestra vuestros vuestras'.split(' '),
);

/** What a word could be as informal address; undefined for nearly every word. */
export const candidateOf = remembered(classify, 20_000);

/** The same of a word that stands in a text. */
export const candidateOfForm = fact(({ lower }) => classify(lower));

function classify(lower: string): Candidate | undefined {
  if (PRONOUNS.has(lower)) return { kind: 'pronoun', readings: [], noun: false };
  if (POSSESSIVES.has(lower)) return { kind: 'possessive', readings: [], noun: false };
  if (NOT_VERBS.has(lower)) return undefined;
  const all = readingsOf(lower).filter(isMeant);
  const informal = all.filter(({ form }) => isInformal(form)).sort(byLikelihood);
  const noun = isAlsoNoun(lower);
  const hurried = noun ? [] : unaccented(lower, informal);
  if (hurried.length > 0) return { kind: 'verb', readings: hurried, noun };
  if (informal.length === 0) return enclitic(all, noun);
  const others = all.filter(({ form }) => !isInformal(form));
  // "Cree una cuenta" may be creer said to tú; it is crear said to usted.
  if (others.some(({ form }) => form === SUBJUNCTIVE_USTED) && lower !== 'crea') return undefined;
  if (informal.every(({ form }) => isVos(form)) && (noun || others.length > 0)) {
    return ofVos(lower, informal, noun);
  }
  if (informal.every(({ form }) => isInformalImperative(form))) {
    const alone = others.length === 0 && !noun;
    return { kind: alone ? 'verb' : 'order', readings: informal, noun };
  }
  const shaped = informal.every(isNounShaped) && !NEVER_NOUNS.has(lower);
  const doubtful = noun || others.length > 0 || shaped;
  return { kind: doubtful ? 'plural' : 'verb', readings: informal, noun };
}

/** Not of a verb that only shares its spelling; *velo* is of *ver*, since nobody goes *lo*. */
function isMeant({ infinitive, pronouns }: Reading): boolean {
  if (infinitive === 'ir' && /^(?:l|me|nos)/u.test(pronouns)) return false;
  return !RARE_VERBS.has(infinitive);
}

const PRESENT_TU = FINITE + 1;
const SUBJUNCTIVE_TU = FINITE + 5 * 5 + 1;
const SUBJUNCTIVE_USTED = SUBJUNCTIVE_TU + 1;

/**
 * Forms that hurried hands write without their accent: *podras, tendrias, tenes*. Only where the
 * word is nothing else, save for a subjunctive that nobody means: *podes* is not of *podar*.
 */
function unaccented(lower: string, informal: readonly Reading[]): Reading[] {
  const isPlain = informal.every(({ form }) => form === SUBJUNCTIVE_TU);
  if (lower.length < 5 || !isPlain || !/(?:[dei]ra|[dei]ria|e)s$/u.test(lower)) return [];
  const written = lower.endsWith('ias') ? lower.replace(/ias$/u, 'ías') : accentLast(lower);
  return readingsOf(written).filter(
    ({ infinitive, form }) =>
      form === FUTURE_TU ||
      form === CONDITIONAL_TU ||
      (form === VOS_PRESENT && infinitive.endsWith('er')),
  );
}

const FUTURE_TU = FINITE + 3 * 5 + 1;
const CONDITIONAL_TU = FINITE + 4 * 5 + 1;

function accentLast(lower: string): string {
  const vowel = lower.charAt(lower.length - 2);
  return `${lower.slice(0, -2)}${vowel === 'a' ? 'á' : 'é'}s`;
}

/** An infinitive or gerund with *te*: *ayudarte, diciéndote*. */
function enclitic(all: readonly Reading[], noun: boolean): Candidate | undefined {
  if (all.length === 0 || noun) return undefined;
  const isAddressed = ({ form, pronouns }: Reading) =>
    (form === INFINITIVE || form === GERUND) && /^(?:te|os)/u.test(pronouns);
  return all.every(isAddressed) ? { kind: 'enclitic', readings: all, noun } : undefined;
}

/** *marqués* is a noun, too; *recibí* is rather what I did. */
function ofVos(lower: string, readings: readonly Reading[], noun: boolean): Candidate | undefined {
  if (!noun && lower.endsWith('í')) return { kind: 'first', readings, noun };
  const isBare = readings.some(({ pronouns }) => pronouns === '');
  return noun && isBare && lower.endsWith('s') ? { kind: 'plural', readings, noun } : undefined;
}

/** Verbs in -ar lend nouns their *-as* and *-es*: *las encuestas, los recortes*. */
function isNounShaped({ infinitive, form }: Reading): boolean {
  return infinitive.endsWith('ar') && (form === PRESENT_TU || form === SUBJUNCTIVE_TU);
}

/** The present before other tenses, *tú* before *vos*, common short verbs before long ones. */
function byLikelihood(a: Reading, b: Reading): number {
  return (
    rank(a) - rank(b) ||
    a.infinitive.length - b.infinitive.length ||
    Number(a.infinitive > b.infinitive) - 0.5
  );
}

function rank({ form }: Reading): number {
  if (isVosotros(form)) return 200 + form;
  return form;
}

/** What the readings become for *usted*, best first, without repeats. */
export function ustedOf(readings: readonly Reading[], object: 'le' | 'se'): string[] {
  const forms = readings.map((reading) => toUsted(reading, object));
  return [...new Set(forms.filter((form) => form !== undefined))];
}
