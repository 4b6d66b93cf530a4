import table from '../generated/verbs.json';
import { type Conjugated, Infinitives } from './infinitives';
import { type Codes, createParadigms } from './paradigms';

/*
 * The verbs of Spanish as the spelling dictionary of Colombia lists them. `lib/build/verbs.ts`
 * writes the table; every part of it is read when it is first asked for.
 */

/** Codes of a paradigm in the order of `forms.ts`: letters to drop, then letters to add. */
export const codesOf: (paradigm: number) => Codes = createParadigms(table.paradigms);

/** The form of a verb that a code stands for. */
export function applyCode(infinitive: string, code: string): string {
  return infinitive.slice(0, infinitive.length - Number(code.charAt(0))) + code.slice(1);
}

let infinitives: Infinitives | undefined;

function listed(): Infinitives {
  infinitives ??= new Infinitives(table.verbs);
  return infinitives;
}

/** All verbs of the table, with the numbers of their paradigms: some have two (*imprimido, impreso*). */
export function allVerbs(): Iterable<Conjugated> {
  return listed();
}

/** Whether the table itself has a verb. */
export function isListed(infinitive: string): boolean {
  return listed().paradigmsOf(infinitive) !== undefined;
}

/** Paradigms of a verb, also of one made with *re-* (*reidentificar*); none for any other word. */
export function paradigmsOf(infinitive: string): readonly number[] {
  const own = listed().paradigmsOf(infinitive);
  if (own) return own;
  const isMade = infinitive.startsWith('re') && infinitive.length > 8;
  return (isMade && listed().paradigmsOf(infinitive.slice(2))) || NONE;
}

const NONE: readonly number[] = [];

/** Paradigm of a verb that may be new: that of a model verb with the same ending. */
export function paradigmOf(infinitive: string): number | undefined {
  const [first] = paradigmsOf(infinitive);
  if (first !== undefined) return first;
  const models: Readonly<Record<string, string>> = table.models;
  for (let from = 1; from < infinitive.length; from++) {
    const model = models[infinitive.slice(from)];
    if (model) return paradigmsOf(model)[0];
  }
  return undefined;
}

/**
 * What a form may end in, and what stands there in its infinitive: *-ías* → *-er*, *-ir*. Whoever
 * analyses a word looks up each infinitive that could be meant.
 */
export interface Endings {
  readonly infinitives: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

let endings: Endings | undefined;

export function formEndings(): Endings {
  endings ??= readEndings(table.endings);
  return endings;
}

/** `r:ndo,d,mos ar,ir:o …`: what stands in the infinitive, and the endings of its forms. */
function readEndings(written: string): Endings {
  const infinitives = new Map<string, readonly string[]>();
  let longest = 0;
  for (const group of written.split(' ')) {
    const [dropped = '', added = ''] = group.split(':');
    const kinds = dropped.split(',');
    for (const ending of added.split(',')) {
      infinitives.set(ending, kinds);
      longest = Math.max(longest, ending.length);
    }
  }
  return { infinitives, longest };
}

let pronominal: ReadonlySet<string> | undefined;

/** Whether a verb is only used with *se*: *arrepentirse*. */
export function isPronominalOnly(infinitive: string): boolean {
  pronominal ??= new Set(table.pronominal.split(' '));
  return pronominal.has(infinitive);
}
