import table from '../generated/verbs.json';
import { type Codes, decodeParadigms } from './paradigms';

/**
 * The verbs of Spanish as the spelling dictionary of Colombia lists them, decoded on first use.
 * `lib/build/verbs.ts` writes the table and explains its codes.
 */
interface Lexicon {
  /** Paradigms of each infinitive; some verbs have two (*imprimido, impreso*). */
  readonly verbs: ReadonlyMap<string, readonly number[]>;
  /**
   * What a form may end in, and what stands there in its infinitive: *-ías* → *-er*, *-ir*.
   * The analyser looks up each infinitive that could be meant.
   */
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly longestEnding: number;
}

let lexicon: Lexicon | undefined;
let paradigms: readonly Codes[] | undefined;

/** Codes of a paradigm in the order of `forms.ts`: letters to drop, then letters to add. */
export function codesOf(paradigm: number): Codes {
  paradigms ??= decodeParadigms(table.paradigms);
  return paradigms[paradigm] ?? [];
}

/** The form of a verb that a code stands for. */
export function applyCode(infinitive: string, code: string): string {
  return infinitive.slice(0, infinitive.length - Number(code.charAt(0))) + code.slice(1);
}

/** Paradigms of a verb, also of one made with *re-* (*reidentificar*); none for any other word. */
export function paradigmsOf(infinitive: string): readonly number[] {
  const { verbs } = load();
  const listed = verbs.get(infinitive);
  if (listed) return listed;
  return (
    (infinitive.startsWith('re') && infinitive.length > 8 && verbs.get(infinitive.slice(2))) || NONE
  );
}

const NONE: readonly number[] = [];

/** Paradigm of a verb that may be new: that of a model verb with the same ending. */
export function paradigmOf(infinitive: string): number | undefined {
  const [listed] = paradigmsOf(infinitive);
  if (listed !== undefined) return listed;
  const models: Readonly<Record<string, string>> = table.models;
  for (let from = 1; from < infinitive.length; from++) {
    const model = models[infinitive.slice(from)];
    if (model) return paradigmsOf(model)[0];
  }
  return undefined;
}

/** Decodes the table once: some 3 ms, when the first word is looked up. */
export function load(): Lexicon {
  if (lexicon) return lexicon;
  const verbs = new Map<string, number[]>();
  const endings = new Map<string, Set<string>>();
  let longestEnding = 0;
  table.verbs.forEach((coded, paradigm) => {
    let sample = '';
    for (const verb of decode(coded)) {
      sample = verb;
      const known = verbs.get(verb);
      if (known) known.push(paradigm);
      else verbs.set(verb, [paradigm]);
    }
    for (const code of codesOf(paradigm)) {
      if (code === '') continue;
      const added = code.slice(1);
      const dropped = sample.slice(sample.length - Number(code.charAt(0)));
      const known = endings.get(added);
      if (known) known.add(dropped);
      else endings.set(added, new Set([dropped]));
      if (added.length > longestEnding) longestEnding = added.length;
    }
  });
  const lists = new Map([...endings].map(([added, dropped]) => [added, [...dropped]]));
  lexicon = { verbs, endings: lists, longestEnding };
  return lexicon;
}

/** Infinitives of one paradigm; each shares its last letters with the one before. */
function* decode(coded: string): Generator<string> {
  let verb = '';
  let from = 0;
  while (from < coded.length) {
    let to = from + 1;
    while (to < coded.length && coded.charCodeAt(to) > LAST_COUNT) to++;
    const shared = coded.charCodeAt(from) - 48;
    verb = coded.slice(from + 1, to) + verb.slice(verb.length - shared);
    yield verb;
    from = to;
  }
}

/** Counts of shared letters are written as the characters from "0" on, all before the letters. */
const LAST_COUNT = 96;

let pronominal: ReadonlySet<string> | undefined;

/** Whether a verb is only used with *se*: *arrepentirse*. */
export function isPronominalOnly(infinitive: string): boolean {
  pronominal ??= new Set(table.pronominal.split(' '));
  return pronominal.has(infinitive);
}
