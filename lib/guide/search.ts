import { fold, withoutAccents } from '../spanish/words';
import { GUIDE, type GuideNode } from './guide';

/** A place where the words of a search stand. */
export interface Hit {
  readonly node: GuideNode;
  /** The step that has them; undefined when title or text do. */
  readonly step?: string;
}

const plain = (text: string): string => withoutAccents(fold(text));

/**
 * Nodes that have all words of a query, titles first, then texts, steps and the names of rules.
 *
 * @param nameOf the name of a rule, as the agent reads it
 */
export function searchGuide(query: string, nameOf: (ruleId: string) => string): readonly Hit[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string): boolean => words.every((word) => plain(text).includes(word));
  const ranked = GUIDE.flatMap((node): readonly (readonly [number, Hit])[] => {
    if (has(node.title)) return [[0, { node }]];
    if (has(node.text)) return [[1, { node }]];
    const step = node.steps.find(has);
    if (step !== undefined) return [[2, { node, step }]];
    const all = [node.title, node.text, ...node.steps, ...node.rules.map(nameOf)].join(' ');
    return has(all) ? [[3, { node }]] : [];
  });
  return ranked.sort(([a], [b]) => a - b).map(([, hit]) => hit);
}
