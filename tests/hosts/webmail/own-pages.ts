import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import labels from './labels.json';

export type Language = keyof typeof labels;

/** Nothing listens there: the pages come from this folder, their labels filled in. */
const SITE = 'http://127.0.0.1:9/webmail';
const FOLDER = 'tests/hosts/webmail/pages';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves our pages in the shape of known webmails to a browser. */
export async function serveOwnPages(context: BrowserContext): Promise<void> {
  await context.route(`${SITE}/**`, (route) => {
    const [, language, file = ''] = new URL(route.request().url()).pathname.slice(1).split('/');
    const words: Record<string, string> = labels[language as Language];
    const body = readFileSync(join(FOLDER, file), 'utf8');
    return route.fulfill({
      contentType: `${TYPES[extname(file)]}; charset=utf-8`,
      body: body.replace(/\{\{(\w+)\}\}/gu, (_, key: string) => words[key] ?? key),
    });
  });
}

export function ownPage(name: string, language: Language): string {
  return `${SITE}/${language}/${name}.html`;
}
