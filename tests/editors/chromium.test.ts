import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type PageServer, servePages } from '../../lib/demo/serve';
import { type Coach, launchCoach } from '../e2e/setup/browser';
import { adversity, mishaps } from './adversity';
import { buildEditorPages } from './build-pages';
import { CODE_EDITORS, codeContract } from './code';
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
  page.setDefaultTimeout(10_000);
});
afterEach(() => page.close());

const open = (id: string) => EditorPage.open(page, server.url, id);

describe.each(EDITORS as readonly Editor[])('$name', (editor) => {
  contract(editor, 'chromium', () => open(editor.id));
});

describe.each(CODE_EDITORS)('%s', (id) => {
  codeContract(() => open(id));
});

describe('adversity', () => {
  adversity(open);
  mishaps(open);
});
