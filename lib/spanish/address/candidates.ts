import { GERUND, IMPERATIVE_TU, IMPERATIVE_VOS, INFINITIVE, isFiniteForm } from '../forms';
import { isInformal, isTu, isVos, isVosotros, type Reading, readingsOf } from '../verbs/analyse';
import { toUsted } from '../verbs/usted';
import { isAlsoNoun, NOT_VERBS } from './words';

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

const CACHE_SIZE = 20_000;
const cache = new Map<string, Candidate | null>();

/** What a word could be as informal address; undefined for nearly every word. */
export function candidateOf(lower: string): Candidate | undefined {
  let known = cache.get(lower);
  if (known === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    known = classify(lower) ?? null;
    cache.set(lower, known);
  }
  return known ?? undefined;
}

function classify(lower: string): Candidate | undefined {
  if (PRONOUNS.has(lower)) return { kind: 'pronoun', readings: [], noun: false };
  if (POSSESSIVES.has(lower)) return { kind: 'possessive', readings: [], noun: false };
  if (NOT_VERBS.has(lower)) return undefined;
  const all = readingsOf(lower);
  const informal = all.filter(({ form }) => isInformal(form)).sort(byLikelihood);
  const noun = isAlsoNoun(lower);
  if (informal.length === 0) {
    const addressed = all.filter(
      ({ form, pronouns }) =>
        (form === INFINITIVE || form === GERUND) && /^(?:te|os)/u.test(pronouns),
    );
    if (addressed.length === 0 || noun || addressed.length < all.length) return undefined;
    return { kind: 'enclitic', readings: addressed, noun };
  }
  const others = all.filter(({ form }) => !isInformal(form));
  const vosOnly = informal.every(({ form }) => isVos(form));
  if (vosOnly && (noun || others.length > 0)) {
    const isFirst = informal.some(({ form }) => form === IMPERATIVE_VOS) && lower.endsWith('í');
    return isFirst && !noun ? { kind: 'first', readings: informal, noun } : undefined;
  }
  const finite = informal.filter(({ form }) => form !== IMPERATIVE_TU);
  if (finite.length === 0) {
    const alone = others.length === 0 && !noun;
    return { kind: alone && lower !== 'sal' ? 'verb' : 'order', readings: informal, noun };
  }
  if (others.some(({ form }) => isFiniteForm(form)) && !finite.some(({ form }) => isTu(form)))
    return undefined;
  if (noun) return { kind: 'plural', readings: informal, noun };
  return { kind: others.length > 0 ? 'plural' : 'verb', readings: informal, noun };
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
