import { FINITE, GERUND, IMPERATIVE_TU, INFINITIVE, PARTICIPLE } from './forms';
import { codesOf, paradigmOf, paradigmsOf } from './verbs/lexicon';
import type { Codes } from './verbs/paradigms';

/** Forms that a reply may be written with, as the table of verbs counts them. */
const SLOTS = IMPERATIVE_TU - FINITE + 3;

const known = new Map<string, Codes | undefined>();

/** Codes of a verb's forms; of two ways to conjugate it, the one that lacks fewer (*poder*). */
function codesFor(infinitive: string): Codes | undefined {
  if (known.has(infinitive)) return known.get(infinitive);
  const model = paradigmOf(infinitive);
  let fullest = model === undefined ? undefined : codesOf(model);
  for (const paradigm of paradigmsOf(infinitive)) {
    const codes = codesOf(paradigm);
    if (!fullest || missing(codes) < missing(fullest)) fullest = codes;
  }
  known.set(infinitive, fullest);
  return fullest;
}

function missing(codes: Codes): number {
  return codes.filter((code) => code === '').length;
}

/** Whether a word can be conjugated: it ends as infinitives do. */
export function isInfinitive(word: string): boolean {
  return word.length > 2 && /[aeií]r$/u.test(word) && codesFor(word) !== undefined;
}

const ENDINGS = ['o', 'a', 'os', 'as'] as const;

/**
 * One form of a verb.
 *
 * @param infinitive without *-se*
 * @param form as numbered in `forms.ts`
 * @returns undefined when the verb lacks the form, or is no verb
 */
export function conjugate(infinitive: string, form: number): string | undefined {
  if (form === INFINITIVE) return infinitive;
  const paradigm = codesFor(infinitive);
  if (!paradigm) return undefined;
  const isParticiple = form >= PARTICIPLE && form < FINITE;
  const slot = isParticiple ? 1 : form === GERUND ? 0 : form - FINITE + 2;
  const spelled = spell(infinitive, paradigm[slot]);
  return isParticiple && spelled ? spelled + ENDINGS[form - PARTICIPLE] : spelled;
}

/** Tells every form of a verb with its number; one spelling may stand for several. */
export function forEachForm(infinitive: string, tell: (spelled: string, form: number) => void) {
  const paradigm = codesFor(infinitive) ?? [];
  tell(infinitive, INFINITIVE);
  for (let slot = 0; slot < SLOTS && slot < paradigm.length; slot++) {
    const spelled = spell(infinitive, paradigm[slot]);
    if (spelled === undefined) continue;
    if (slot === 0) tell(spelled, GERUND);
    else if (slot > 1) tell(spelled, FINITE + slot - 2);
    else for (const at of [0, 1, 2, 3] as const) tell(spelled + ENDINGS[at], PARTICIPLE + at);
  }
}

/** The same as pairs, where time does not matter. */
export function conjugations(infinitive: string): (readonly [string, number])[] {
  const forms: (readonly [string, number])[] = [];
  forEachForm(infinitive, (spelled, form) => forms.push([spelled, form]));
  return forms;
}

function spell(infinitive: string, code: string | undefined): string | undefined {
  if (!code) return undefined;
  return infinitive.slice(0, infinitive.length - code.charCodeAt(0) + DIGIT_0) + code.slice(1);
}

const DIGIT_0 = 48;

/** Number of first letters that all forms of a verb share; 0 for what is no verb. */
export function stablePrefix(infinitive: string): number {
  const drops = codesFor(infinitive)
    ?.slice(0, SLOTS)
    .map((code) => (code ? code.charCodeAt(0) - DIGIT_0 : 0));
  return drops ? infinitive.length - Math.max(...drops) : 0;
}

/** Forms that take a pronoun at their end: *envíelo*, *enviarlo*, *enviándolo*, *envíalo*. */
export function takesEnclitic(form: number): boolean {
  return (
    form === INFINITIVE || form === GERUND || form === IMPERATIVE_TU || isUstedImperative(form)
  );
}

/** Subjunctive of *usted, nosotros, ustedes*: their imperative. */
function isUstedImperative(form: number): boolean {
  const subjunctive = FINITE + 25;
  return form >= subjunctive + 2 && form <= subjunctive + 4;
}
