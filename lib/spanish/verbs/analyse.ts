import { takesEnclitic } from '../conjugation';
import { attachEnclitics } from '../enclitics';
import {
  FINITE,
  GERUND,
  IMPERATIVE_TU,
  IMPERATIVE_VOS,
  IMPERATIVE_VOSOTROS,
  INFINITIVE,
  VERB_FORMS,
  VOS_PRESENT,
  VOS_SUBJUNCTIVE,
  VOSOTROS,
} from '../forms';
import { remembered } from '../remembered';
import { isNumber } from '../word-forms';
import { withoutAccents } from '../words';
import { codesOf, formEndings, isListed, paradigmsOf } from './lexicon';

/** One thing a written form may be. */
export interface Reading {
  readonly infinitive: string;
  /** As numbered in `forms.ts`. */
  readonly form: number;
  /** Pronouns written onto it, together: *mandámelo* → "melo". Empty for a bare verb. */
  readonly pronouns: string;
}

const NONE: readonly Reading[] = [];

/** Everything that a word may be as a form of a verb; empty for a word that is none. */
export function readingsOf(lower: string): readonly Reading[] {
  return isNumber(lower) ? NONE : readingsOfWord(lower);
}

const readingsOfWord = remembered((lower): readonly Reading[] => {
  const found = [...bareReadings(lower), ...encliticReadings(lower)];
  return found.length > 0 ? found : NONE;
}, 20_000);

function* bareReadings(lower: string): Generator<Reading> {
  if (lower.length < 2) return;
  if (paradigmsOf(lower).length > 0) yield { infinitive: lower, form: INFINITIVE, pronouns: '' };
  yield* listedForms(lower);
  yield* vosForms(lower);
}

/** Forms that the table lists: all but those of *vos* and the participles. */
function* listedForms(lower: string): Generator<Reading> {
  const { infinitives, longest } = formEndings();
  for (let from = Math.max(0, lower.length - longest); from <= lower.length; from++) {
    const added = lower.slice(from);
    for (const dropped of infinitives.get(added) ?? NO_ENDINGS) {
      const infinitive = lower.slice(0, from) + dropped;
      const paradigms = paradigmsOf(infinitive);
      if (paradigms.length === 0) continue;
      const code = `${dropped.length}${added}`;
      for (const paradigm of paradigms) yield* formsOf(infinitive, codesOf(paradigm), code);
    }
  }
}

const NO_ENDINGS: readonly string[] = [];

function* formsOf(infinitive: string, codes: readonly string[], code: string) {
  for (let slot = 0; slot < codes.length; slot++) {
    if (slot === PARTICIPLE_SLOT || codes[slot] !== code) continue;
    yield { infinitive, form: slot === 0 ? GERUND : FINITE + slot - 2, pronouns: '' };
  }
}

const PARTICIPLE_SLOT = 1;

/**
 * Forms of *vos*: in the present those of *vosotros* without their *i* (*podéis → podés*), in the
 * imperative the infinitive without its *r* (*enviar → enviá*).
 */
function* vosForms(lower: string): Generator<Reading> {
  const stem = lower.slice(0, -1);
  switch (lower.charAt(lower.length - 1)) {
    case 's': {
      const vowel = stem.charAt(stem.length - 1);
      if (lower === 'sos') yield { infinitive: 'ser', form: VOS_PRESENT, pronouns: '' };
      if (vowel !== 'á' && vowel !== 'é' && vowel !== 'í') return;
      const full = vowel === 'í' ? lower : `${stem}is`;
      for (const { infinitive, form } of listedForms(full)) {
        if (form === VOSOTROS) yield { infinitive, form: VOS_PRESENT, pronouns: '' };
        if (form === VOSOTROS + SUBJUNCTIVE) {
          yield { infinitive, form: VOS_SUBJUNCTIVE, pronouns: '' };
        }
      }
      return;
    }
    case 'á':
    case 'é':
    case 'í': {
      const plain = `${withoutAccents(lower)}r`;
      for (const infinitive of new Set([plain, `${lower}r`])) {
        if (!isListed(infinitive) || infinitive === 'ir') continue;
        yield { infinitive, form: IMPERATIVE_VOS, pronouns: '' };
      }
    }
  }
}

const SUBJUNCTIVE = 5;

const ENCLITICS = /(?:(?:me|te|se|nos|os)(?:l[oae]s?)?|l[oae]s?)$/u;
const FIRST_ENCLITIC = /^(?:me|te|se|nos|os)(?=.)/u;

function* encliticReadings(lower: string): Generator<Reading> {
  const tail = lower.length > 3 ? ENCLITICS.exec(lower)?.[0] : undefined;
  if (!tail) return;
  const second = tail.replace(FIRST_ENCLITIC, '');
  for (const pronouns of second === tail ? [tail] : [tail, second]) {
    const stem = lower.slice(0, lower.length - pronouns.length);
    if (stem.length < 2) continue;
    for (const base of basesOf(stem)) {
      for (const { infinitive, form } of bareReadings(base)) {
        if (!hosts(form) || (form === IMPERATIVE_VOSOTROS && pronouns.startsWith('os'))) continue;
        const spelled = attachEnclitics(base, pronouns);
        if (spelled !== lower && !(form === IMPERATIVE_TU && isOldSpelling(lower, spelled)))
          continue;
        yield { infinitive, form, pronouns };
      }
    }
    if (pronouns.startsWith('os')) yield* vosotrosReadings(stem, pronouns);
  }
}

/** *dáme, pónlo*: many still write the accent that orthography dropped. */
function isOldSpelling(written: string, spelled: string): boolean {
  const bare = withoutAccents(written);
  return bare !== written && bare === withoutAccents(spelled);
}

/** The spellings a verb may have had before pronouns moved its accent: *mantén + lo → mantenlo*. */
function basesOf(stem: string): Set<string> {
  const bare = withoutAccents(stem);
  const accented = bare.replace(/[aei](?=n?s?$)/u, (vowel) => ACUTE[vowel] ?? vowel);
  return new Set([stem, bare, accented]);
}

const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í' };

function hosts(form: number): boolean {
  return takesEnclitic(form) || form === IMPERATIVE_VOS || form === IMPERATIVE_VOSOTROS;
}

/** The imperative of *vosotros* loses its *d* before *os*: *registrad + os → registraos*. */
function* vosotrosReadings(stem: string, pronouns: string): Generator<Reading> {
  const infinitive = `${withoutAccents(stem)}r`;
  if (paradigmsOf(infinitive).length === 0) return;
  yield { infinitive, form: IMPERATIVE_VOSOTROS, pronouns };
}

/** Whether a form speaks to *tú*, *vos* or *vosotros*. */
export function isInformal(form: number): boolean {
  return isTu(form) || isVos(form) || isVosotros(form);
}

export function isTu(form: number): boolean {
  return (
    form === IMPERATIVE_TU || (form >= FINITE && form < IMPERATIVE_TU && (form - FINITE) % 5 === 1)
  );
}

export function isVos(form: number): boolean {
  return form >= VOS_PRESENT;
}

export function isVosotros(form: number): boolean {
  return form >= VERB_FORMS && form <= IMPERATIVE_VOSOTROS;
}

/** Whether a form gives an order to one person or several spoken to informally. */
export function isInformalImperative(form: number): boolean {
  return form === IMPERATIVE_TU || form === IMPERATIVE_VOS || form === IMPERATIVE_VOSOTROS;
}
