import { expect, it } from 'vitest';
import type { EditorPage } from './editor-page';

const REPLY = 'Buenos días. Hoy tienes que enviar tu documento.';
const FIXED = 'Buenos días. Hoy tiene que enviar tu documento.';
const FORMATTED =
  '<p>Buenos días. Hoy <strong>tienes</strong> cita y <a href="https://example.org/a">vea tu carta</a> llegó.</p>';

const KEYS = 'a e o '.repeat(40).slice(0, 200).trimEnd();

/** What one run says of an editor, by the name of the promise. */
export type Promised = 'fix' | 'undo' | 'formats' | 'keys';

/**
 * What every editor is promised, whatever the browser.
 *
 * @param open a fresh page with the editor, caret in it
 * @param kept told of each promise that was kept
 */
export function contract(
  { formats }: { readonly formats?: boolean },
  open: () => Promise<EditorPage>,
  kept: (promise: Promised) => void,
): void {
  it('finds the right words, fixes them in the model, and lets one type on', async () => {
    const editor = await open();
    await editor.watchForForeign();
    await editor.type(REPLY);
    await editor.ui.counter.waitFor();
    await editor.fix('tienes', /tiene/u);
    await expect.poll(() => editor.model()).toBe(FIXED);
    await editor.type(' Ya.');
    await expect.poll(() => editor.model()).toBe(`${FIXED} Ya.`);
    expect(await editor.foreign()).toEqual([]);
    kept('fix');
  });

  it('takes a fix back in one step', async () => {
    const editor = await open();
    await editor.type(REPLY);
    await expect.poll(() => editor.model()).toBe(REPLY);
    await editor.fix('tienes', /tiene/u);
    await expect.poll(() => editor.model()).toBe(FIXED);
    await editor.ui.card.waitFor({ state: 'detached' });
    await editor.press('Control+z');
    await expect.poll(() => editor.model()).toBe(REPLY);
    kept('undo');
  });

  it.runIf(formats)('keeps bold and links around a fix', async () => {
    const editor = await open();
    await editor.load(FORMATTED);
    await editor.field.click();
    await editor.fix('tienes', /tiene/u);
    await expect
      .poll(() => editor.html())
      .toMatch(/<(?:strong|b)\b[^>]*>(?:<[^>]*>)*tiene<(?!\/?a\b)/u);
    await editor.fix('tu', /su/u);
    await expect.poll(() => editor.html()).toMatch(/<a [^>]*>(?:<[^>]*>)*vea su carta</u);
    kept('formats');
  });

  it('loses no key, and forgets its findings with the text', async () => {
    const editor = await open();
    await editor.type(`${REPLY} ${KEYS}`);
    await expect.poll(() => editor.model()).toBe(`${REPLY} ${KEYS}`);
    await editor.ui.counter.click();
    await editor.ui.row('tienes').waitFor();
    await editor.press('Escape');
    await editor.field.focus();
    await editor.press('Control+a');
    await editor.press('Delete');
    await expect.poll(async () => (await editor.model()).trim()).toBe('');
    await expect.poll(() => editor.ui.row('tienes').count()).toBe(0);
    await expect.poll(() => editor.underlined()).toEqual([]);
    kept('keys');
  });
}
