import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../setup/axe';
import { CoachPage } from '../setup/coach-page';
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

const courtesy = async () =>
  ((await readStorage(suite.coach, 'ruleEdits')) as { courtesy?: unknown } | undefined)?.courtesy;

describe('how an entity greets, says goodbye and signs', () => {
  it('is said by keyboard alone, and taken back', async () => {
    await openOptions(suite.coach, page, 'cortesia');
    await page.getByLabel('Agregar un saludo').focus();
    await page.keyboard.type('Le escribe la Alcaldía');
    await page.keyboard.press('Enter');
    await expect.poll(courtesy).toEqual({ greetings: { add: ['Le escribe la Alcaldía'] } });
    await page.getByText('«Le escribe la Alcaldía» es un saludo.').waitFor();
    // The same again is told, not added.
    await page.keyboard.type('le escribe la alcaldia.');
    await page.keyboard.press('Enter');
    await page.getByText('«le escribe la alcaldia.» ya se acepta.').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByText('Los que trae Usted: ').focus();
    await page.keyboard.press('Enter');
    const hello = page.getByRole('button', { name: 'hola', exact: true });
    await hello.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => hello.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(courtesy).toMatchObject({ greetings: { remove: ['hola'] } });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => hello.getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('button', { name: 'Quitar «Le escribe la Alcaldía»' }).press('Enter');
    await expect.poll(courtesy).toBe(undefined);
  });

  it('is what a fix writes in the mail', async () => {
    await openOptions(suite.coach, page, 'cortesia');
    await page
      .getByLabel('Saludo que se propone en correos y formularios')
      .pressSequentially('Reciba un saludo');
    await page.keyboard.press('Tab');
    await page.getByText('Reciba un saludo, señora Ana Ruiz:').waitFor();
    await page
      .getByLabel('Lo que se escribe: Dependencia y entidad')
      .pressSequentially('Oficina de Servicio\nAlcaldía de Río Claro');
    await page.keyboard.press('Tab');
    await page.getByRole('switch', { name: 'Cargo' }).click();
    await expect
      .poll(() => readStorage(suite.coach, 'ruleEdits'))
      .toMatchObject({
        courtesy: {
          greetings: { letter: 'Reciba un saludo' },
          signature: { office: 'Oficina de Servicio\nAlcaldía de Río Claro' },
        },
        rules: { 'sin-firma': { options: { position: false } } },
      });
    expect(await page.locator('.signature-shown pre').textContent()).toBe(
      '[Nombre y apellidos]\nOficina de Servicio\nAlcaldía de Río Claro\n[Teléfono, correo o dirección]',
    );
    expect(await violations(page)).toEqual([]);

    await page.goto(`${suite.server.url}/fields.html`);
    const area = page.locator('#area');
    await area.fill('Su cita quedó para el lunes a las ocho.\n\nCordialmente,\nAna Ruiz');
    const ui = new CoachPage(page);
    await ui.counter.click();
    await ui.panel.locator('.row').filter({ hasText: 'Sin saludo' }).click();
    await ui.card.locator('.primary').click();
    await expect.poll(() => area.inputValue()).toMatch(/^Reciba un saludo:\n\nSu cita/u);
  });
});
