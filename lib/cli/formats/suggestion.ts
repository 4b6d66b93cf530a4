import type { Translate } from '../../i18n/messages';

/** Longest suggestion that is shown whole; a block of text is only begun. */
const WIDTH = 80;

/** What to write instead, on one line; undefined when only the agent can tell. */
export function suggestion(say: Translate, expected: readonly string[]): string | undefined {
  if (expected.length === 0) return undefined;
  if (expected[0]?.trim() === '') return say('cli_remove');
  const options = expected.map((each) => `«${shorten(each, WIDTH)}»`).join(', ');
  return say('cli_suggestion', { options });
}

/** A text on one line, cut between words. */
export function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, width).replace(/\s*\S*$/u, '')}…`;
}
