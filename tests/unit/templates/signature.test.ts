import { beforeEach, expect, it, vi } from 'vitest';
import { readSignature, writeSignature } from '../../../lib/templates/signature';
import { fakeBrowser } from '../fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('a signature is kept on the device, and nothing else for one', async () => {
  expect(await readSignature()).toBe('');
  await writeSignature('Luis Gómez\nProfesional');
  expect(await readSignature()).toBe('Luis Gómez\nProfesional');
  await writeSignature('x'.repeat(1_001));
  await writeSignature({} as string);
  expect(await readSignature()).toBe('Luis Gómez\nProfesional');
  await fakeBrowser.storage.local.set({ signature: 7 });
  expect(await readSignature()).toBe('');
});
