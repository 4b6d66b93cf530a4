import { Conjugator } from '@jirimracek/conjugate-esp';

/** Model verbs for the endings of verbs that no list names, so that any admin's verb inflects. */
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

/** Table of `lib/spanish/conjugation.ts` for the given infinitives; verbs alike share a paradigm. */
export function conjugationTable(infinitives: Iterable<string>) {
  const conjugator = new Conjugator();
  const paradigms: string[] = [];
  const indexOf = (infinitive: string): number | undefined => {
    const code = paradigm(conjugator, infinitive);
    if (code === undefined) return undefined;
    const known = paradigms.indexOf(code);
    return known >= 0 ? known : paradigms.push(code) - 1;
  };
  const endings: Record<string, number> = {};
  for (const [ending, model] of Object.entries(MODELS)) {
    const index = indexOf(model);
    if (index !== undefined) endings[ending] = index;
  }
  const verbs: Record<string, number> = {};
  for (const infinitive of [...new Set(infinitives)].sort()) {
    const index = indexOf(infinitive);
    if (index !== undefined && index !== regular(endings, infinitive)) verbs[infinitive] = index;
  }
  return { endings, verbs, paradigms };
}

/** Paradigm that a verb unknown to the table gets. */
function regular(endings: Readonly<Record<string, number>>, infinitive: string) {
  for (let from = 1; from < infinitive.length; from++) {
    const index = endings[infinitive.slice(from)];
    if (index !== undefined) return index;
  }
  return undefined;
}

function paradigm(conjugator: Conjugator, infinitive: string): string | undefined {
  const results = conjugator.conjugateSync(infinitive, 'castellano');
  const conjugation = typeof results === 'string' ? undefined : results[0]?.conjugation;
  if (!conjugation) return undefined;
  const { Impersonal, Indicativo, Subjuntivo, Imperativo } = conjugation;
  // The library writes "-" for a missing form and a pronoun before those of pronominal verbs.
  const persons = (forms: readonly string[] | undefined) =>
    [0, 1, 2, 3, 5].map((person) => forms?.[person]?.split(' ').at(-1) ?? '-');
  const forms = [
    Impersonal.Gerundio,
    Impersonal.Participio.slice(0, -1),
    ...INDICATIVE.flatMap((tense) => persons(Indicativo[tense])),
    ...SUBJUNCTIVE.flatMap((tense) => persons(Subjuntivo[tense])),
    Imperativo.Afirmativo[1] ?? '-',
  ];
  return forms.map((form) => (form === '-' ? '' : encode(infinitive, form))).join(',');
}

function encode(infinitive: string, form: string): string {
  let shared = 0;
  while (shared < infinitive.length && infinitive[shared] === form[shared]) shared++;
  return `${infinitive.length - shared}${form.slice(shared)}`;
}
