import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../lib/demo/serve';
import { type Coach, launchCoach } from '../e2e/setup/browser';
import { buildEditorPages } from './build-pages';
import { contract, type Editor } from './contract';
import { EditorPage } from './editor-page';
import EDITORS from './editors.json' with { type: 'json' };

let coach: Coach;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages(await buildEditorPages('chromium'));
  coach = await launchCoach();
});
afterAll(async () => {
  await coach?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await coach.context.newPage();
});
afterEach(() => page.close());

describe.each(EDITORS as readonly Editor[])('$name', (editor) => {
  contract(editor, 'chromium', () => EditorPage.open(page, server.url, editor.id));
});

describe.each(['codemirror', 'monaco'])('%s', (id) => {
  it('is code, and left alone', async () => {
    await page.goto(`${server.url}/?editor=${id}`);
    await page.waitForFunction(() => (window as Window & { ready?: boolean }).ready);
    await page.locator('.cm-content, .monaco-editor .view-lines').click();
    await page.keyboard.type('Hoy tienes cita.');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { model(): string }).model()))
      .toBe('Hoy tienes cita.');
    expect(await page.locator('usted-coach').count()).toBe(0);
  });
});
