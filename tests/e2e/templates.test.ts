import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './setup/axe';
import { CoachPage } from './setup/coach-page';
import { readStorage, writeStorage } from './setup/extension';
import { openPopup, untilClosed } from './setup/popup';
import { startSuite } from './setup/suite';

const suite = startSuite();
let page: Page;

const panel = (): Locator => page.locator('usted-coach .templates');
const body = (): Locator => page.locator('#body');
const text = (): Promise<string> => body().inputValue();

beforeEach(async () => {
  await writeStorage(suite.coach, {});
  page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/reply.html`);
  await body().click();
  await page.locator('usted-coach').waitFor({ state: 'attached' });
});
afterEach(() => page.close());

/** By keyboard alone: find a template and open its fields. */
async function choose(words: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+P');
  await panel().waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await panel().locator('form').waitFor();
}

describe('templates', () => {
  it('are found, filled and inserted by keyboard, and undone', async () => {
    await choose('acuse');
    await panel().getByLabel('Nombre de la persona').fill('Ana Pérez');
    await panel().getByLabel('Asunto de la petición').fill('el certificado de residencia');
    await panel().getByLabel('Número de radicado').fill('20261234');
    await panel().getByLabel('Fecha de radicación').fill('2026-11-20');
    await panel()
      .getByRole('button', { name: /^General/u })
      .click();
    await panel().getByLabel('Firma').fill('Luis Gómez\nProfesional');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(text)
      .toBe(
        'Respetada señora Ana Pérez:\n\nRecibimos su petición sobre el certificado de residencia. Quedó radicada el 20 de noviembre de 2026 con el número 20261234.\n\nLa respuesta llegará por este medio a más tardar el 14 de diciembre de 2026.\n\nCordialmente,\n\nLuis Gómez\nProfesional',
      );
    expect(await panel().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('body');
    await expect.poll(() => readStorage(suite.coach, 'signature')).toBe('Luis Gómez\nProfesional');
    await page.keyboard.press('Control+Z');
    await expect.poll(text).toBe('');
  });

  it('go where the caret is and overwrite nothing', async () => {
    await page.keyboard.type('Buenos días. Hasta luego.');
    for (let step = 0; step < ' Hasta luego.'.length; step++)
      await page.keyboard.press('ArrowLeft');
    await choose('acuse');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(text)
      .toMatch(/^Buenos días\.\n\nRespetada señora \[Nombre.*\n Hasta luego\.$/su);
    // The first place that is still to be written is selected.
    await page.keyboard.type('Ana');
    await expect.poll(text).toContain('Respetada señora Ana:');
  });

  it('go into a rich editor above a quoted message, and undo takes them back', async () => {
    await page.goto(`${suite.server.url}/fields.html`);
    const rich = page.locator('#rich');
    await rich.evaluate((element) => {
      element.innerHTML = '<div><br></div><blockquote>Lo que escribió la persona.</blockquote>';
    });
    await rich.locator('div').first().click();
    await page.locator('usted-coach').waitFor({ state: 'attached' });
    const before = await rich.innerText();
    await choose('negativa');
    await panel().getByLabel('Nombre de la persona').fill('Ana Pérez');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => rich.innerText()).toContain('Respetada señora Ana Pérez:');
    await expect.poll(() => panel().count()).toBe(0);
    const text = (await rich.innerText()).replaceAll('\u00a0', ' ');
    expect(text.indexOf('Cordialmente')).toBeLessThan(text.indexOf('Lo que escribió'));
    expect(await rich.locator('blockquote').innerText()).toBe('Lo que escribió la persona.');
    // The first place that is still to be written is selected.
    expect(await page.evaluate(() => String(getSelection()))).toBe('[Asunto de la petición]');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => rich.innerText()).toBe(before);
  });

  it('are those of the channel', async () => {
    await body().evaluate((area) => area.setAttribute('aria-label', 'Escriba en el chat'));
    await page.keyboard.press('Alt+Shift+P');
    await panel().waitFor();
    const titles = await panel().getByRole('option').allInnerTexts();
    expect(titles.length).toBe(10);
    expect(titles.some((title) => title.startsWith('Espera'))).toBe(true);
  });

  it('open from the list of findings and from the popup', async () => {
    await page.keyboard.type('Hoy tienes que enviar tu documento.');
    await page.locator('usted-coach .counter').click();
    await page
      .locator('usted-coach')
      .getByRole('button', { name: /Plantillas/u })
      .click();
    await panel().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('body');
    const popup = await openPopup(suite.coach, page);
    const link = popup.getByRole('button', { name: 'Insertar una plantilla' });
    await untilClosed(popup, () => link.click());
    await panel().waitFor();
  });

  it('are offered by the card of what a reply misses', async () => {
    await page.keyboard.type('Cordial saludo. No es posible expedir el permiso. ');
    const ui = new CoachPage(page);
    await ui.counter.click();
    await ui.panel
      .locator('.row')
      .filter({ hasText: /Negativa sin/u })
      .first()
      .click();
    await ui.card.getByRole('button', { name: 'Ver plantillas' }).click();
    await panel().waitFor();
    expect(await panel().getByRole('option').first().innerText()).toMatch(/^Negativa con razón/u);
  });

  it('keep what is half written when the agent presses elsewhere, and Esc goes back a step', async () => {
    await choose('negativa');
    await panel().getByLabel('Nombre de la persona').fill('Ana');
    await page.getByRole('heading', { name: 'Responder' }).click();
    expect(await panel().getByLabel('Nombre de la persona').inputValue()).toBe('Ana');
    await panel().getByLabel('Nombre de la persona').press('Escape');
    await panel().getByRole('combobox').waitFor();
    await page.keyboard.press('Enter');
    expect(await panel().getByLabel('Nombre de la persona').inputValue()).toBe('Ana');
  });

  it('can be used by everyone', async () => {
    await page.keyboard.press('Alt+Shift+P');
    await panel().waitFor();
    expect(await violations(page, 'usted-coach')).toEqual([]);
    await page.keyboard.press('Enter');
    await panel().locator('form').waitFor();
    expect(await violations(page, 'usted-coach')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 480 });
    const box = await panel().boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y + box.height <= 480).toBe(true);
  });
});
