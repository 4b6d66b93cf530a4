import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { dayOf } from '../../../lib/statistics/counts';
import { violations } from '../setup/axe';
import { CoachPage } from '../setup/coach-page';
import { readStorage, writeStorage } from '../setup/extension';
import { openOptions } from '../setup/options-page';
import { startSuite } from '../setup/suite';

/** What code sent to the service worker finds there. */
declare const chrome: typeof browser;

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  await writeStorage(suite.coach, {});
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

const today = dayOf(new Date());

describe('my progress', () => {
  it('counts what is seen, fixed and dismissed, and holds no text', async () => {
    await page.goto(`${suite.server.url}/fields.html`);
    const area = page.locator('#area');
    await area.fill('Buenos días: tienes que traer tu cédula, parce.');
    const ui = new CoachPage(page);
    await ui.openFromList('tienes');
    await ui.card.locator('.primary').click();
    await expect.poll(() => area.inputValue()).toContain('tiene que');
    await ui.openFromList('parce');
    await ui.button('No aplica aquí').click();
    await expect
      .poll(() => readStorage(suite.coach, 'statistics'))
      .toMatchObject({
        [today]: {
          tuteo: { shown: 2, fixed: 1, dismissed: 0 },
          jerga: { shown: 1, fixed: 0, dismissed: 1 },
        },
      });
    const stored = JSON.stringify(await readStorage(suite.coach, 'statistics'));
    expect(stored).not.toMatch(/cédula|parce|tienes|localhost|127/u);
  });

  it('is drawn, compared by rule, and handed over as a table', async () => {
    await writeStorage(suite.coach, {
      statistics: { [today]: { tuteo: { shown: 8, fixed: 5, dismissed: 1 } } },
    });
    await openOptions(suite.coach, page, 'avances');
    await page.getByRole('img', { name: /8 vistos, 5 corregidos/u }).waitFor();
    await page.getByRole('row', { name: /Tuteo y voseo 0 8 8 más/u }).waitFor();
    expect(await violations(page)).toEqual([]);
    const { text } = await suite.coach.downloadFrom(page, () =>
      page.getByRole('button', { name: 'Descargar en CSV' }).click(),
    );
    expect(text).toContain(`${today},tuteo,Tuteo y voseo,8,5,1`);
  });
});

describe('what is kept', () => {
  it('is all shown, and all of it can be forgotten', async () => {
    await writeStorage(suite.coach, { signature: 'Ana Ruiz', desconocido: 7 });
    await suite.coach.worker.evaluate(() => chrome.storage.session.set({ guide: { chat: [1] } }));
    await openOptions(suite.coach, page, 'datos');
    await page.getByText('Firma', { exact: true }).click();
    await page.getByText('"Ana Ruiz"').waitFor();
    await page.getByText('desconocido').waitFor();
    await page.getByText('Listas de la guía').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Borrar todo' }).click();
    const dialog = page.getByRole('dialog');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancelar' }).click();
    expect(await readStorage(suite.coach, 'signature')).toBe('Ana Ruiz');
    await page.getByRole('button', { name: 'Borrar todo' }).click();
    await dialog.getByRole('button', { name: 'Borrar todo' }).click();
    await page.getByText('Se borró todo.').waitFor();
    const left = await suite.coach.worker.evaluate(async () => ({
      ...(await chrome.storage.local.get(null)),
      ...(await chrome.storage.session.get(null)),
    }));
    expect(left).toEqual({});
  });
});

describe('a change', () => {
  it('is saved at once, said, and taken back', async () => {
    await openOptions(suite.coach, page, 'escribir');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Avisar' }).check();
    await expect
      .poll(() => readStorage(suite.coach, 'ruleEdits'))
      .toMatchObject({ review: 'warn' });
    await page.getByText('Al enviar con errores: Avisar.').waitFor();
    await page.getByRole('region', { name: 'Último cambio' }).getByRole('button').click();
    await expect.poll(() => readStorage(suite.coach, 'ruleEdits')).toEqual({ version: 1 });
    await page.getByText('Se deshizo: Al enviar con errores: Avisar.').waitFor();
    await page.getByRole('radio', { name: 'Preguntar' }).and(page.locator(':checked')).waitFor();
  });

  it('of a site pauses it and names its channel', async () => {
    await openOptions(suite.coach, page, 'sitios');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Qué se escribe en localhost').selectOption('Chat');
    await page.getByText('En localhost se escribe: Chat.').waitFor();
    await page.getByRole('switch', { name: 'localhost' }).press('Space');
    await expect
      .poll(() => readStorage(suite.coach, 'settings'))
      .toMatchObject({
        pausedSites: ['http://localhost'],
        channels: { 'http://localhost': 'chat' },
      });
  });
});
