import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../setup/axe';
import { readStorage, writeStorage } from '../setup/extension';
import { openOptions } from '../setup/options-page';
import { startSuite } from '../setup/suite';

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  await writeStorage(suite.coach, {});
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

/** Goes on with the tabulator until the focus is on what a selector names. */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < 90; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((each) => document.activeElement?.matches(each), selector)) return;
  }
  throw new Error(`the tabulator does not reach ${selector}`);
}

/**
 * Opens the browser's question for files with the key, and answers it; that of Firefox cannot be
 * answered from outside, so that there the control with the focus is given the file.
 */
async function choose(key: string, name: string, text: string): Promise<void> {
  const files = [{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }];
  if (suite.coach.browser === 'firefox') return page.locator(':focus').setInputFiles(files);
  const asked = page.waitForEvent('filechooser');
  await page.keyboard.press(key);
  await (await asked).setFiles(files);
}

const stored = () => readStorage(suite.coach, 'rulePack');
const CALM = JSON.stringify({ version: 3, name: 'Calma', rules: { tuteo: { enabled: false } } });

describe('by keyboard alone', () => {
  it('a shipped pack is looked at, applied and taken out', async () => {
    await openOptions(suite.coach, page, 'paquetes');
    await tabTo('.packs button');
    await page.keyboard.press('Enter');
    await page.locator('.diff li').first().waitFor();
    // The focus stands at what is shown: the next press is on its button.
    await tabTo('.primary');
    await page.keyboard.press('Enter');
    await expect.poll(stored).toMatchObject({ version: 3, name: 'Función Pública' });
    await page.locator('.toast').getByText('El paquete «Función Pública» está en uso.').waitFor();
    await page.keyboard.press('Control+Z');
    await expect.poll(stored).toBeUndefined();
  });

  it('a pack is imported from a file, and one that is pasted too', async () => {
    await openOptions(suite.coach, page, 'paquetes');
    await tabTo('input[type=file]');
    await choose('Space', 'calma.json', CALM);
    await page.getByText('calma.json').waitFor();
    await page.locator('.diff li').filter({ hasText: 'Tuteo y voseo' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo('.primary');
    await page.keyboard.press('Enter');
    await expect.poll(stored).toMatchObject({ name: 'Calma' });
    await tabTo('textarea');
    await page.keyboard.insertText(CALM.replace('Calma', 'Calma 2').replace('tuteo', 'tuteoo'));
    await page.getByText('no existe la regla «tuteoo»; ¿quiso decir «tuteo»?').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(CALM.replace('Calma', 'Calma 2'));
    await page.getByRole('heading', { name: 'Calma 2' }).waitFor();
    await tabTo('.primary');
    await page.keyboard.press('Space');
    await expect.poll(stored).toMatchObject({ name: 'Calma 2' });
  });

  it('old replies are compared with a pack in a file', async () => {
    await openOptions(suite.coach, page, 'respuestas');
    await tabTo('select');
    await tabTo('select');
    // The last of the choices: a pack in a file.
    await page.keyboard.press('End');
    await tabTo('input[type=file]');
    await choose('Space', 'calma.json', CALM);
    await page.getByText('Leído: Calma').waitFor();
    await tabTo('.drop input[type=file]');
    await choose('Space', 'uno.txt', 'Hola, vecino: tienes que venir.');
    await page.getByText('Cambian 1 de 1 respuestas').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
