import type { Channel } from '../engine/draft';
import { fold, withoutAccents } from '../spanish/words';
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

function plain(text: string): string {
  return withoutAccents(fold(text));
}
