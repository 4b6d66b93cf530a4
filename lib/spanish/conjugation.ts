import { FINITE, GERUND, IMPERATIVE_TU, INFINITIVE, PARTICIPLE } from './forms';
import table from './generated/term-verbs.json';

/**
 * `paradigms` lists the forms of one model verb, comma-separated, in the order of `forms.ts`
 * without the infinitive: gerund, participle without its last letter, finite forms, imperative of
 * *tú*. Each is a digit, how many letters to drop from the infinitive, and what to add.
 * `verbs` and `endings` name the paradigm of a verb; the longest ending serves for any other verb.
 */
interface Table {
  readonly paradigms: readonly string[];
  readonly verbs: Readonly<Record<string, number>>;
  readonly endings: Readonly<Record<string, number>>;
}

const { paradigms, verbs, endings }: Table = table;
const split = new Map<number, readonly string[]>();

function paradigmOf(infinitive: string): readonly string[] | undefined {
  let index = verbs[infinitive];
  for (let from = 1; index === undefined && from < infinitive.length; from++) {
    index = endings[infinitive.slice(from)];
  }
  if (index === undefined) return undefined;
  let paradigm = split.get(index);
  if (!paradigm) {
    paradigm = (paradigms[index] ?? '').split(',');
    split.set(index, paradigm);
  }
  return paradigm;
}

/** Whether a word can be conjugated: it ends as infinitives do. */
export function isInfinitive(word: string): boolean {
  return word.length > 2 && /[aeií]r$/u.test(word) && paradigmOf(word) !== undefined;
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
  const paradigm = paradigmOf(infinitive);
  if (!paradigm) return undefined;
  const isParticiple = form >= PARTICIPLE && form < FINITE;
  const slot = isParticiple ? 1 : form === GERUND ? 0 : form - FINITE + 2;
  const spelled = spell(infinitive, paradigm[slot]);
  return isParticiple && spelled ? spelled + ENDINGS[form - PARTICIPLE] : spelled;
}

/** Tells every form of a verb with its number; one spelling may stand for several. */
export function forEachForm(infinitive: string, tell: (spelled: string, form: number) => void) {
  const paradigm = paradigmOf(infinitive) ?? [];
  tell(infinitive, INFINITIVE);
  for (let slot = 0; slot < paradigm.length; slot++) {
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
  const drops = paradigmOf(infinitive)?.map((code) => (code ? code.charCodeAt(0) - DIGIT_0 : 0));
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
