import { fold, withoutAccents } from '../../lib/spanish/words';

/** Lower case without accents: what somebody types and what they look for meet there. */
export function plain(text: string): string {
  return withoutAccents(fold(text));
}

/** Whether a text has all words of a search. */
export function has(text: string, query: string): boolean {
  const written = plain(text);
  return plain(query)
    .split(/\s+/u)
    .every((word) => written.includes(word));
}
