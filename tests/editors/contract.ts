import { expect, it } from 'vitest';
import type { EditorPage } from './editor-page';

const REPLY = 'Buenos días. Hoy tienes que enviar tu documento.';
const FIXED = 'Buenos días. Hoy tiene que enviar tu documento.';
const FORMATTED =
  '<p>Buenos días. Hoy <strong>tienes</strong> cita y <a href="https://example.org/a">vea tu carta</a> llegó.</p>';

const KEYS = 'a e o '.repeat(40).slice(0, 200).trimEnd();

export type Browser = 'chromium' | 'firefox';

/** What an editor is held to, one test each. */
export type Promised = 'fix' | 'undo' | 'formats' | 'keys';

/** A kind of editor in the table. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  /** The package it comes in, whose version the README names. */
  readonly package?: string;
  /** Whether its page can load formatted text. */
  readonly formats?: boolean;
  /** Promises that it cannot be held to, by browser. */
  readonly gaps?: { readonly [browser in Browser]?: readonly string[] };
}

/**
 * What every editor is promised, whatever the browser.
 *
 * @param open a fresh page with the editor, caret in it
 */
export function contract(
  { formats = false, gaps = {} }: Editor,
  browser: Browser,
  open: () => Promise<EditorPage>,
): void {
  const holds = (promise: Promised): boolean => !gaps[browser]?.includes(promise);
  it.runIf(holds('fix'))(
    'finds the right words, fixes them in the model, and lets one type on',
    async () => {
      const editor = await open();
      await editor.watchForForeign();
      await editor.type(REPLY);
      await editor.ui.counter.waitFor();
      await editor.fix('tienes', /tiene/u);
      // At once, while the fix may still be under way.
      await editor.type(' Ya.');
      await expect.poll(() => editor.model()).toBe(`${FIXED} Ya.`);
      expect(await editor.foreign()).toEqual([]);
    },
  );

  it.runIf(!holds('fix'))('offers to copy what it cannot fix, and changes nothing', async () => {
    const editor = await open();
    await editor.type(REPLY);
    await editor.fix('tienes', /tiene/u);
    await editor.ui.card.getByRole('button', { name: 'Copiar la corrección' }).waitFor();
    await expect.poll(() => editor.model()).toBe(REPLY);
  });

  it.runIf(holds('undo'))('takes a fix back in one step', async () => {
    const editor = await open();
    await editor.type(REPLY);
    await expect.poll(() => editor.model()).toBe(REPLY);
    await editor.fix('tienes', /tiene/u);
    await expect.poll(() => editor.model()).toBe(FIXED);
    await editor.ui.card.waitFor({ state: 'detached' });
    await editor.press('Control+z');
    await expect.poll(() => editor.model()).toBe(REPLY);
  });

  it.runIf(formats && holds('formats'))('keeps bold and links around a fix', async () => {
    const editor = await open();
    await editor.load(FORMATTED);
    await editor.field.click();
    await editor.fix('tienes', /tiene/u);
    await expect
      .poll(() => editor.html())
      .toMatch(/<(?:strong|b)\b[^>]*>(?:<[^>]*>)*tiene<(?!\/?a\b)/u);
    await editor.fix('tu', /su/u);
    await expect.poll(() => editor.html()).toMatch(/<a [^>]*>(?:<[^>]*>)*vea su carta</u);
  });

  it.runIf(holds('keys'))('loses no key, and forgets its findings with the text', async () => {
    const editor = await open();
    await editor.type(`${REPLY} ${KEYS}`);
    await expect.poll(() => editor.model()).toBe(`${REPLY} ${KEYS}`);
    await editor.openList();
    await editor.ui.row('tienes').waitFor();
    await editor.press('Escape');
    await editor.field.focus();
    await editor.press('Control+a');
    await editor.press('Delete');
    await expect.poll(async () => (await editor.model()).trim()).toBe('');
    await expect.poll(() => editor.ui.row('tienes').count()).toBe(0);
    await expect.poll(() => editor.underlined()).toEqual([]);
  });
}
