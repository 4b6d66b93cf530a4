import type { Channel } from '../engine/draft';
import { fold, withoutAccents } from '../spanish/words';
import byRule from './data/by-rule.json';
import type { Template } from './template';

/** Templates of a channel that have every word of a query in title or text, titles first. */
export function findTemplates(
  templates: readonly Template[],
  channel: Channel,
  query: string,
): readonly Template[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  const has = (text: string): boolean => words.every((word) => plain(text).includes(word));
  const offered = templates.filter(({ channels }) => channels.includes(channel));
  const byTitle = offered.filter(({ title }) => has(title));
  const byText = offered.filter(({ title, text }) => !has(title) && has(`${title} ${text}`));
  return [...byTitle, ...byText];
}

/** What to search for where a rule finds that a reply lacks its structure; undefined: no template. */
export function queryFor(ruleId: string): string | undefined {
  return (byRule as Readonly<Record<string, string>>)[ruleId];
}

function plain(text: string): string {
  return withoutAccents(fold(text));
}
