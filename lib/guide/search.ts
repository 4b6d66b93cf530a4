import MiniSearch from 'minisearch';
import { GUIDE, type GuideNode, nodeById, pathTo } from './guide';

/** A place that a search finds. */
export interface Hit {
  readonly node: GuideNode;
  /** The step that has the words; undefined when title or text do, or none has them. */
  readonly step: string | undefined;
}

/** What a search knows of a rule. */
export interface RuleWords {
  readonly name: string;
  readonly why: string;
}

/** Words that stand everywhere and tell no place from another. */
const EMPTY = new Set(
  'a al con de del el en es la las lo los o para por que se su un una y'.split(' '),
);

/** As a hurried agent types: without accents, dieresis or tilde. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Titles weigh most, then what people call the place, then what is written in it. */
const BOOST = { title: 8, words: 6, steps: 2, text: 2, rules: 1.5, path: 1, reasons: 0.5 };

/**
 * Prepares a search over the whole guide. A query finds the places that have all of its words, or
 * their beginnings, or words a letter away; if none has all, those that have some.
 *
 * @param wordsOf what the agent reads of a rule
 */
export function createSearch(
  wordsOf: (ruleId: string) => RuleWords,
): (query: string) => readonly Hit[] {
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    processTerm: (term) => {
      const word = plain(term);
      return EMPTY.has(word) ? null : word;
    },
  });
  index.addAll(
    GUIDE.map((node) => {
      const rules = node.rules.map(wordsOf);
      return {
        id: node.id,
        title: node.title,
        words: node.words.join(' '),
        text: node.text,
        steps: node.steps.join(' '),
        path: pathTo(node)
          .slice(1)
          .map(({ title }) => title)
          .join(' '),
        rules: rules.map(({ name }) => name).join(' '),
        reasons: rules.map(({ why }) => why).join(' '),
      };
    }),
  );
  return (query) => {
    const how = {
      boost: BOOST,
      prefix: true,
      fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
    };
    const all = index.search(query, { ...how, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, how);
    return found.flatMap(({ id, terms }) => {
      const node = nodeById(id);
      return node ? [{ node, step: stepWith(node, terms) }] : [];
    });
  };
}

/** The first step with the words found, unless title or text tell as much. */
function stepWith({ title, text, steps }: GuideNode, terms: readonly string[]): string | undefined {
  const has = (said: string): boolean => {
    const words = plain(said);
    return terms.every((term) => words.includes(term));
  };
  return has(`${title} ${text}`) ? undefined : steps.find(has);
}
