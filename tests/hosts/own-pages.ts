import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

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
  kind: 'webmail' | 'chat',
  labels: Labels,
): Promise<void> {
  await context.route(`${SITE}/${kind}/**`, (route) => {
    const [, language, file = ''] = new URL(route.request().url()).pathname.slice(1).split('/');
    const words = labels[language as Language];
    const body = readFileSync(join('tests/hosts', kind, 'pages', file), 'utf8');
    return route.fulfill({
      contentType: `${TYPES[extname(file)]}; charset=utf-8`,
      body: body.replace(/\{\{(\w+)\}\}/gu, (_, key: string) => words[key] ?? key),
    });
  });
}

export function ownPage(kind: 'webmail' | 'chat', name: string, language: Language): string {
  return `${SITE}/${kind}/${language}/${name}.html`;
}
