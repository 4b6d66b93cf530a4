/**
 * Names of the inflected forms of a word as small integers, so that tables stay compact.
 *
 * A verb has an infinitive, a gerund, a participle in gender and number, and for each simple tense
 * five persons: *yo, tú, él/usted, nosotros, ellos/ustedes*. The forms of *vosotros* and *vos* come
 * after these: nobody writes them on purpose here, but the coach must know them.
 */
export const PLAIN = 0;
/** Nouns, adjectives and, after `PARTICIPLE`, participles: + 1 if feminine, + 2 if plural. */
export const GENDERED = 1;
export const INFINITIVE = 6;
export const GERUND = 7;
export const PARTICIPLE = 8;
/** `FINITE + 5 × tense + person`. */
export const FINITE = 12;
export const IMPERATIVE_TU = 52;
/** Forms that a reply may be written with; those from here on are only recognised. */
export const VERB_FORMS = IMPERATIVE_TU + 1;
/** `VOSOTROS + tense` */
export const VOSOTROS = VERB_FORMS;
export const IMPERATIVE_VOSOTROS = VOSOTROS + 8;
export const VOS_PRESENT = IMPERATIVE_VOSOTROS + 1;
export const VOS_SUBJUNCTIVE = VOS_PRESENT + 1;
export const IMPERATIVE_VOS = VOS_SUBJUNCTIVE + 1;

export const TENSES = [
  'present',
  'imperfect',
  'preterite',
  'future',
  'conditional',
  'subjunctive',
  'subjunctive-ra',
  'subjunctive-se',
] as const;
export type Tense = (typeof TENSES)[number];

/** 0 yo · 1 tú · 2 él, ella, usted · 3 nosotros · 4 ellos, ustedes */
export type Person = 0 | 1 | 2 | 3 | 4;

export function finite(tense: Tense, person: Person): number {
  return FINITE + 5 * TENSES.indexOf(tense) + person;
}

export function isFiniteForm(form: number): boolean {
  return form >= FINITE && form < IMPERATIVE_TU;
}

/** Person of a finite form. */
export function personOf(form: number): Person {
  return ((form - FINITE) % 5) as Person;
}

/** The same tense in another person. */
export function withPerson(form: number, person: Person): number {
  return form - personOf(form) + person;
}

export interface Agreement {
  readonly feminine: boolean;
  readonly plural: boolean;
}

/** Gender and number of a noun, adjective or participle form; undefined for any other. */
export function agreementOf(form: number): Agreement | undefined {
  const offset = form >= PARTICIPLE && form < FINITE ? form - PARTICIPLE : form - GENDERED;
  if (offset < 0 || offset > 3) return undefined;
  return { feminine: (offset & 1) === 1, plural: (offset & 2) === 2 };
}

export function gendered({ feminine, plural }: Agreement): number {
  return GENDERED + (feminine ? 1 : 0) + (plural ? 2 : 0);
}
