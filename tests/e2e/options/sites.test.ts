import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../setup/axe';
import { FOREIGN_HOST } from '../setup/browser';
import { readStorage, writeStorage } from '../setup/extension';
import { openOptions } from '../setup/options-page';
import { startSuite } from '../setup/suite';

const suite = startSuite({ grantable: [`https://${FOREIGN_HOST}/*`] });
let page: Page;

beforeEach(async () => {
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

const hosts = async () =>
  ((await readStorage(suite.coach, 'ruleEdits')) as { hosts?: unknown } | undefined)?.hosts;

describe('the sites', () => {
  it('of the entity are named and taken out, and known ones hidden, by keyboard alone', async () => {
    await writeStorage(suite.coach, {});
    await openOptions(suite.coach, page, 'sitios');
    await page.getByLabel('Nombre').focus();
    await page.keyboard.type('Correo de la Alcaldía');
    await page.keyboard.press('Tab');
    await page.keyboard.type('el correo');
    await page.keyboard.press('Enter');
    await page.getByText('Escriba una dirección como').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('correo.rioclaro.gov.co/inicio');
    await page.keyboard.press('Enter');
    const known = [
      { name: 'Correo de la Alcaldía', patterns: ['https://correo.rioclaro.gov.co/*'] },
    ];
    await expect.poll(hosts).toEqual({ known });
    await page.getByRole('button', { name: 'No ofrecer Gmail' }).press('Enter');
    await expect.poll(hosts).toEqual({ known, hidden: ['Gmail'] });
    await page.getByText('Sitios que no se ofrecen: 1').press('Enter');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ofrecer Gmail de nuevo' }).press('Enter');
    await page.getByRole('button', { name: 'Quitar Correo de la Alcaldía' }).press('Enter');
    await expect.poll(hosts).toBeUndefined();
  });

  it('that the entity switched on ask for one click, and get it', async () => {
    await writeStorage(suite.coach, { rulePolicy: { hosts: [`https://${FOREIGN_HOST}/*`] } });
    await openOptions(suite.coach, page, 'sitios');
    await page.getByRole('heading', { name: 'Su entidad usa Usted en estos sitios' }).waitFor();
    expect(await page.locator('.wanted-sites').innerText()).toBe(FOREIGN_HOST);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dar el permiso' }).press('Enter');
    await page.getByText('Su entidad usa Usted en estos sitios').waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: FOREIGN_HOST }).waitFor();
  });
});
