import { expect, it } from 'vitest';
import type { EditorPage } from './editor-page';

/** Editors of code, which is no prose. */
export const CODE_EDITORS = ['codemirror', 'monaco'] as const;

/** What an editor of code is promised: nothing of ours comes near it. */
export function codeContract(open: () => Promise<EditorPage>): void {
  it('is code, and left alone', async () => {
    const editor = await open();
    await editor.type('Hoy tienes cita.');
    await expect.poll(() => editor.model()).toBe('Hoy tienes cita.');
    expect(await editor.ui.counter.count()).toBe(0);
  });
}
