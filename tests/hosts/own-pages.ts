import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { BrowserContext } from 'playwright-core';

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Kind = 'webmail' | 'chat';

/** What the pages of a kind are called in each language: in place of `{{send}}` and the like. */
export type Labels = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Nothing listens there: the pages come from the folder of their kind, their labels filled in. */
const SITE = 'http://127.0.0.1:9';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves our pages in the shape of known webmails or chats to a browser. */
export async function serveOwnPages(
  context: BrowserContext,
  kind: Kind,
  labels: Labels,
): Promise<void> {
  // What stands around the body of every page: a page's own file is its body.
  const frame = readFileSync('tests/hosts/pages/frame.html', 'utf8');
  await context.route(`${SITE}/${kind}/**`, (route) => {
    const [, language, file = ''] = new URL(route.request().url()).pathname.slice(1).split('/');
    const { name, ext } = parse(file);
    const words: Labels[Language] = { ...labels[language as Language], kind, name };
    const own = readFileSync(join('tests/hosts', kind, 'pages', file), 'utf8');
    const whole = ext === '.html' ? frame.replace('{{page}}', () => own.trim()) : own;
    return route.fulfill({
      contentType: `${TYPES[ext]}; charset=utf-8`,
      body: whole.replace(/\{\{(\w+)\}\}/gu, (_, key: string) => words[key] ?? key),
    });
  });
}

export function ownPage(kind: Kind, name: string, language: Language): string {
  return `${SITE}/${kind}/${language}/${name}.html`;
}
