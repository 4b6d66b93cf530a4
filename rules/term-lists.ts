import type { Paragraph } from '../lib/engine/paragraph';
import type { Match, RuleRun } from '../lib/engine/rule';
import { createTermMatcher, type TermMatcher } from '../lib/engine/term-matcher';
import type { TermEntry, TermHit, TermList } from '../lib/engine/terms';
import { isFeminine, plural } from '../lib/spanish/inflection';
import { fold } from '../lib/spanish/words';
import abreviaturas from './data/abreviaturas.json';
import jerga from './data/jerga.json';
import lenguajeIncluyente from './data/lenguaje-incluyente.json';
import muletillas from './data/muletillas-y-rodeos.json';
import nominalizaciones from './data/nominalizaciones.json';
import tecnicismos from './data/tecnicismos.json';
import { type ListName, TERM_LISTS } from './term-list-names';

interface Nominalizations extends TermList {
  /** Verbs that say nothing beside a noun of action. */
  readonly lightVerbs: readonly string[];
  /** Noun of action → the verb that it hides. */
  readonly nouns: Readonly<Record<string, string>>;
}

/** The list's own phrases and every light verb with every noun: *efectuar una revisión de*. */
function withHiddenVerbs({ terms, lightVerbs, nouns, ...list }: Nominalizations): TermList {
  const light = `(${lightVerbs.join('|')})`;
  const hidden = Object.entries(nouns).map(([noun, verb]): TermEntry => {
    const articles = isFeminine(noun) ? ['la|una', 'las|unas'] : ['el|un', 'los|unos'];
    return {
      term: `${light} (${articles[0]}|) ${noun} de`,
      also: [`${light} (${articles[1]}|) ${plural(noun)} de`],
      inflect: 'verb',
      use: [verb],
    };
  });
  return { ...list, terms: [...terms, ...hidden] };
}

/** The lists as they come; one may be built when it is first needed. */
const SHIPPED: Readonly<Record<ListName, () => TermList>> = {
  abreviaturas: () => abreviaturas as TermList,
  jerga: () => jerga as TermList,
  'lenguaje-incluyente': () => lenguajeIncluyente as TermList,
  'muletillas-y-rodeos': () => muletillas as TermList,
  nominalizaciones: () => withHiddenVerbs(nominalizaciones as Nominalizations),
  tecnicismos: () => tecnicismos as TermList,
};

/** The shipped lists, found in one reading of the paragraph. */
const LISTS = createTermMatcher<ListName>(SHIPPED);

/** The terms of a list as it comes. */
export function shippedTerms(list: ListName): readonly TermEntry[] {
  return SHIPPED[list]().terms;
}

/** What an entity changes in one list, by folded term; whose it is does not matter here. */
export interface ListChanges {
  readonly added: ReadonlyMap<string, { readonly value: TermEntry }>;
  readonly removed: { has(term: string): boolean };
}

/** The lists with an entity's changes; it compiles at its first use. */
export function extendedLists(changes: ReadonlyMap<string, ListChanges>): TermMatcher<ListName> {
  if (changes.size === 0) return LISTS;
  const extended = TERM_LISTS.map((name) => [name, () => extend(name, changes.get(name))] as const);
  return createTermMatcher(Object.fromEntries(extended) as typeof SHIPPED);
}

function extend(name: ListName, changes: ListChanges | undefined): TermList {
  const shipped = SHIPPED[name]();
  if (!changes) return shipped;
  const { added, removed } = changes;
  const kept = shipped.terms.filter(({ term }) => {
    const key = fold(term);
    return !removed.has(key) && !added.has(key);
  });
  const own = Array.from(added.values(), ({ value }) => value);
  return { ...shipped, terms: kept.concat(own) };
}

/** Option of every rule with a list: what this entity writes on purpose. */
export const ACCEPTED = { type: 'list', default: [] } as const;

type Run = RuleRun<{ readonly accepted: typeof ACCEPTED }>;

/** Terms of a list in a paragraph, but those that the entity accepts. */
export function findTerms(
  paragraph: Paragraph,
  list: ListName,
  { options: { accepted }, facts: { terms = LISTS } }: Pick<Run, 'options' | 'facts'>,
): readonly TermHit[] {
  const hits = terms.find(paragraph, list);
  if (accepted.length === 0 || hits.length === 0) return hits;
  const spared = new Set(accepted.map(fold));
  return hits.filter(({ entry, start, end }) => {
    const written = fold(paragraph.text.slice(start, end));
    return !spared.has(entry.term) && !spared.has(written);
  });
}

/** A term as a finding; the sentence depends on whether there is an alternative, and which. */
export function termMatch(hit: TermHit, messageId: string): Match {
  const { start, end, expected, safe, entry } = hit;
  return {
    start,
    end,
    messageId: expected.length > 0 ? messageId : `${messageId}_sin_alternativa`,
    data: { note: entry.note ?? '' },
    expected,
    safe,
    ...(entry.mild ? { severity: 'info' as const } : {}),
  };
}
