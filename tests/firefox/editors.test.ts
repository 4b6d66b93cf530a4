import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../lib/demo/serve';
import { buildEditorPages } from '../editors/build-pages';
import { contract, type Editor } from '../editors/contract';
import { EditorPage } from '../editors/editor-page';
import EDITORS from '../editors/editors.json' with { type: 'json' };
import { findFirefox, launchFirefox } from './launch';

describe.skipIf(!findFirefox())('Firefox', () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(await buildEditorPages('firefox'));
    ({ browser, context } = await launchFirefox());
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await context.newPage();
  });
  afterEach(() => page.close());

  it('paints underlines by its own highlights', async () => {
    const editor = await EditorPage.open(page, server.url, 'contenteditable');
    await editor.type('Hoy tienes que enviar tu documento.');
    await expect.poll(() => editor.underlined()).toEqual(['tienes', 'tu']);
  });

  describe.each((EDITORS as readonly Editor[]).filter(({ firefox }) => firefox))(
    '$name',
    (editor) => {
      contract(editor, 'firefox', () => EditorPage.open(page, server.url, editor.id));
    },
  );
});
