/**
 * Generates `lib/spanish/generated/verbs.json`: every verb of the Colombian spelling dictionary
 * with the way it conjugates. It takes a minute, so that it is run by hand and its result is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Conjugator } from '@jirimracek/conjugate-esp';
import { encodeInfinitives } from '../spanish/verbs/infinitives';
import { type Codes, encodeParadigms } from '../spanish/verbs/paradigms';
import { withoutAccents } from '../spanish/words';

const TARGET = new URL('../spanish/generated/verbs.json', import.meta.url);
const MODERN = new URL('./data/modern-verbs.json', import.meta.url);

/** Model verbs for those that no list names: the longest ending serves. */
const MODELS: Readonly<Record<string, string>> = {
  ar: 'hablar',
  car: 'buscar',
  gar: 'pagar',
  zar: 'cruzar',
  guar: 'averiguar',
  er: 'comer',
  cer: 'conocer',
  ger: 'coger',
  ir: 'vivir',
  cir: 'conducir',
  gir: 'dirigir',
  guir: 'distinguir',
  uir: 'incluir',
};

const INDICATIVE = [
  'Presente',
  'PreteritoImperfecto',
  'PreteritoIndefinido',
  'FuturoImperfecto',
  'CondicionalSimple',
] as const;
const SUBJUNCTIVE = ['Presente', 'PreteritoImperfectoRa', 'PreteritoImperfectoSe'] as const;

/** What the product ships; `lib/spanish/verbs/lexicon.ts` reads it. */
export interface VerbTable {
  /** The forms of each model, as `lib/spanish/verbs/paradigms.ts` writes them. */
  readonly paradigms: readonly string[];
  /** What forms end in, by what stands there in their infinitives. */
  readonly endings: string;
  /** The infinitives, as `lib/spanish/verbs/infinitives.ts` writes them. */
  readonly verbs: string;
  /** Verb whose paradigm an unknown verb with this ending takes. */
  readonly models: Readonly<Record<string, string>>;
  /** Verbs that are only pronominal (*arrepentirse*), space-separated. */
  readonly pronominal: string;
}

/**
 * Paradigms of a verb, as codes in the order of `forms.ts`: gerund, participle without its last
 * letter, the finite forms, imperative of *tú*, *vosotros* in each tense, its imperative.
 */
export function paradigmsOf(conjugator: Conjugator, listed: string): string[] {
  const results = conjugator.conjugateSync(listed, 'castellano');
  if (typeof results === 'string') return [];
  const verb = listed.replace(/se$/u, '');
  const paradigms = results.map(({ conjugation }) => {
    const { Impersonal, Indicativo, Subjuntivo, Imperativo } = conjugation;
    const tenses = [
      ...INDICATIVE.map((tense) => Indicativo[tense].map(bare)),
      ...SUBJUNCTIVE.map((tense) => Subjuntivo[tense].map(bare)),
    ];
    const forms = [
      bare(Impersonal.Gerundio).replace(
        /([áé])ndose$/u,
        (_, vowel) => `${withoutAccents(vowel)}ndo`,
      ),
      bare(Impersonal.Participio.split('/')[0] ?? '').slice(0, -1),
      ...tenses.flatMap((tense) => [0, 1, 2, 3, 5].map((person) => tense[person] ?? '')),
      // The library writes "arrepiéntete"; without its pronoun the form is that of the present.
      verb === listed ? bare(Imperativo.Afirmativo[1] ?? '') : (tenses[0]?.[2] ?? ''),
      ...tenses.map((tense) => tense[4] ?? ''),
      verb === listed ? bare(Imperativo.Afirmativo[4] ?? '') : `${verb.slice(0, -1)}d`,
    ];
    return forms.map((form) => (form === '' ? '' : encode(verb, form))).join(',');
  });
  return [...new Set(paradigms)];
}

/** The library writes "-" for a missing form and a pronoun before those of pronominal verbs. */
function bare(form: string): string {
  const last = form.split(' ').at(-1) ?? '';
  return last === '-' ? '' : last;
}

function encode(infinitive: string, form: string): string {
  let shared = 0;
  while (shared < infinitive.length && infinitive[shared] === form[shared]) shared++;
  return `${infinitive.length - shared}${form.slice(shared)}`;
}

/** Verbs of the table: those that both the conjugator and the spelling dictionary list. */
export function listedVerbs(conjugator: Conjugator): Map<string, string> {
  const file = new URL('index.dic', import.meta.resolve('dictionary-es-co'));
  const lines = readFileSync(file, 'utf8').split('\n');
  const dictionary = new Set(lines.map((line) => line.split('/')[0]));
  const modern = new Set(JSON.parse(readFileSync(MODERN, 'utf8')) as string[]);
  const verbs = new Map<string, string>();
  for (const listed of conjugator.getVerbListSync() as string[]) {
    const verb = listed.replace(/se$/u, '');
    if (verb !== listed && verbs.has(verb)) continue;
    if (modern.has(verb) || isSpelled(verb, dictionary)) verbs.set(verb, listed);
  }
  for (const verb of modern) if (!verbs.has(verb)) verbs.set(verb, '');
  return verbs;
}

const PREFIX = /^(?:ante|auto|co|contra|des|entre|inter|pre|re|sobre|sub|super|trans)/u;

/** The dictionary lists *desactivar* as *activar* with a prefix. */
function isSpelled(verb: string, dictionary: ReadonlySet<string | undefined>): boolean {
  return dictionary.has(verb) || dictionary.has(verb.replace(PREFIX, ''));
}

/** What forms end in, by what stands there in their infinitives; `lexicon.ts` reads it. */
function encodeEndings(groups: Iterable<readonly [codes: Codes, verb: string]>): string {
  const dropped = new Map<string, Set<string>>();
  for (const [codes, verb] of groups) {
    for (const code of codes) {
      if (code === '') continue;
      const added = code.slice(1);
      const kinds = dropped.get(added) ?? new Set();
      dropped.set(added, kinds.add(verb.slice(verb.length - Number(code.charAt(0)))));
    }
  }
  const alike = new Map<string, string[]>();
  for (const [added, kinds] of dropped) {
    const key = [...kinds].join();
    alike.set(key, [...(alike.get(key) ?? []), added]);
  }
  return [...alike].map(([kinds, endings]) => `${kinds}:${endings.join()}`).join(' ');
}

export function generateVerbs(): VerbTable {
  const conjugator = new Conjugator();
  const groups = new Map<string, string[]>();
  const pronominal: string[] = [];
  for (const [verb, listed] of listedVerbs(conjugator)) {
    if (listed === '') continue;
    if (listed !== verb) pronominal.push(verb);
    for (const paradigm of paradigmsOf(conjugator, listed)) {
      const group = groups.get(paradigm);
      if (group) group.push(verb);
      else groups.set(paradigm, [verb]);
    }
  }
  const modelOf = (verb: string) => {
    for (let from = 1; from < verb.length; from++) {
      const model = MODELS[verb.slice(from)];
      if (model) return model;
    }
    return 'hablar';
  };
  for (const [verb, listed] of listedVerbs(conjugator)) {
    if (listed !== '') continue;
    const model = modelOf(verb);
    for (const group of groups.values()) if (group.includes(model)) group.push(verb);
  }
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const models = sorted.map(([codes, [verb = '']]) => [codes.split(','), verb] as const);
  const paradigms = new Map<string, number[]>();
  for (const [at, [, verbs]] of sorted.entries()) {
    for (const verb of verbs) paradigms.set(verb, [...(paradigms.get(verb) ?? []), at]);
  }
  return {
    models: MODELS,
    pronominal: pronominal.sort().join(' '),
    paradigms: encodeParadigms(models.map(([codes, verb]) => ({ ending: verb.slice(-2), codes }))),
    endings: encodeEndings(models),
    verbs: encodeInfinitives(paradigms),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(TARGET, `${JSON.stringify(generateVerbs())}\n`);
}
