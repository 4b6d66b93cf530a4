import { describe, expect, it } from 'vitest';
import type { EditorPage } from './editor-page';

const REPLY = 'Buenos días. Hoy tienes que enviar tu documento.';
const FIXED = 'Buenos días. Hoy tiene que enviar tu documento.';

/**
 * Fixes in haste and next to letters of several units: text is neither lost nor doubled.
 *
 * @param open a fresh page with the editor of that name, caret in it
 */
export function adversity(open: (id: string) => Promise<EditorPage>): void {
  describe.each(['textarea', 'contenteditable', 'ckeditor', 'tiptap'])('%s', (id) => {
    it('takes one fix right after another', async () => {
      const editor = await open(id);
      await editor.type(REPLY);
      await editor.fix('tienes', /tiene/u);
      await editor.fix('tu', /su/u);
      await editor.type(' Ya.');
      await expect.poll(() => editor.model()).toBe(`${FIXED.replace('tu', 'su')} Ya.`);
    });

    it('fixes all that is safe at once, and takes it back in one step', async () => {
      const editor = await open(id);
      await editor.type(REPLY);
      await expect.poll(() => editor.model()).toBe(REPLY);
      await editor.fixAll();
      await expect.poll(() => editor.model()).toBe(FIXED.replace('tu', 'su'));
      await editor.ui.panel.waitFor({ state: 'detached' });
      await editor.press('Control+z');
      await expect.poll(() => editor.model()).toBe(REPLY);
    });

    it('fixes what stands between emoji and composed letters', async () => {
      const editor = await open(id);
      const text = 'Así 👋🏽 tienes👩‍💻 cami\u0301n.';
      await editor.type(text);
      await editor.fix('tienes', /tiene/u);
      await expect.poll(() => editor.model()).toBe(text.replace('tienes', 'tiene'));
    });
  });
}

/** What pages do to a field under the coach: the same promises hold. */
export function mishaps(open: (id: string) => Promise<EditorPage>): void {
  const offersCopy = (editor: EditorPage): Promise<void> =>
    editor.ui.card.getByRole('button', { name: 'Copiar la corrección' }).waitFor();

  it.each([
    ['a list', '<ul><li>Hoy tienes cita.</li><li>Gracias.</li></ul>'],
    [
      'a table',
      '<table><tbody><tr><td>Hoy tienes cita.</td><td>Gracias.</td></tr></tbody></table>',
    ],
  ])('fixes inside %s and leaves it whole', async (_, html) => {
    const editor = await open('contenteditable');
    await editor.load(html);
    await editor.field.click();
    await editor.fix('tienes', /tiene/u);
    await expect.poll(() => editor.html()).toBe(html.replace('tienes', 'tiene'));
  });

  it('fixes what the page drew anew under an open card', async () => {
    const editor = await open('contenteditable');
    await editor.type(REPLY);
    await editor.openCard('tienes');
    await editor.load(`<p>${REPLY}</p><p>Gracias.</p>`);
    await editor.pressFix(/tiene/u);
    await expect.poll(() => editor.html()).toBe(`<p>${FIXED}</p><p>Gracias.</p>`);
  });

  it.each(['textarea', 'contenteditable'])(
    'offers to copy once a %s became read-only',
    async (id) => {
      const editor = await open(id);
      await editor.type(REPLY);
      await editor.openCard('tienes');
      await editor.field.evaluate((element) => {
        if (element instanceof HTMLTextAreaElement) element.readOnly = true;
        else element.setAttribute('contenteditable', 'false');
      });
      await editor.pressFix(/tiene/u);
      await offersCopy(editor);
      expect(await editor.model()).toBe(REPLY);
    },
  );

  it('offers to copy what a full textarea would cut off', async () => {
    const editor = await open('textarea');
    const full = 'Porfa traiga la copia de la cédula.';
    await editor.type(full);
    await editor.field.evaluate((element, length) => {
      (element as HTMLTextAreaElement).maxLength = length;
    }, full.length);
    await editor.fix('Porfa', /Por favor/u);
    await offersCopy(editor);
    expect(await editor.model()).toBe(full);
  });
}
