import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../lib/demo/serve';
import { adversity } from '../editors/adversity';
import { buildEditorPages } from '../editors/build-pages';
import { CODE_EDITORS, codeContract } from '../editors/code';
import { contract, type Editor } from '../editors/contract';
import { EditorPage } from '../editors/editor-page';
import EDITORS from '../editors/editors.json' with { type: 'json' };
import { type Firefox, findFirefox, launchFirefox } from './launch';

describe.skipIf(!findFirefox())('Firefox', () => {
  let firefox: Firefox;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(await buildEditorPages('firefox'));
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.browser.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await firefox.context.newPage();
    page.setDefaultTimeout(10_000);
  });
  afterEach(() => page.close());

  const open = (id: string) => EditorPage.open(page, server.url, id, firefox.handsIn);

  it('paints underlines by its own highlights', async () => {
    const editor = await open('contenteditable');
    await editor.type('Hoy tienes que enviar tu documento.');
    await expect.poll(() => editor.underlined()).toEqual(['tienes', 'tu']);
  });

  describe.each(EDITORS as readonly Editor[])('$name', (editor) => {
    contract(editor, 'firefox', () => open(editor.id));
  });

  describe.each(CODE_EDITORS)('%s', (id) => {
    codeContract(() => open(id));
  });

  describe('adversity', () => {
    adversity(open);
  });
});
