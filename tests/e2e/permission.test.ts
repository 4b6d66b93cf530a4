import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './setup/axe';
import { type Coach, FOREIGN_HOST, launchCoach } from './setup/browser';
import { type PageServer, servePages } from './setup/pages';
import {
  coachAnswers,
  openPopup,
  registeredMatches,
  revokePermission,
  tabIdOf,
} from './setup/popup';

const PATTERN = `http://${FOREIGN_HOST}/*`;

let coach: Coach;
let server: PageServer;
let page: Page;
let site: string;

beforeAll(async () => {
  coach = await launchCoach({ grantable: [PATTERN] });
  server = await servePages('tests/e2e/pages');
  site = `http://${FOREIGN_HOST}:${new URL(server.url).port}`;
  page = await coach.context.newPage();
  await page.goto(`${site}/popup.html`);
});
afterAll(async () => {
  await coach.close();
  await server.close();
});

/** A click on the toolbar icon lets the extension see the tab's address; here a test says it. */
async function popupOverForeignSite(): Promise<Page> {
  const id = await tabIdOf(coach, page);
  return openPopup(coach, page, { id, url: page.url() });
}

describe('a site that was not granted', () => {
  it('has nothing injected', async () => {
    expect(await registeredMatches(coach)).not.toContain(PATTERN);
    expect(await coachAnswers(coach, page)).toBe(false);
  });

  it('is explained, and switched on in place by one click', async () => {
    const popup = await popupOverForeignSite();
    await popup.getByRole('heading', { name: `Aún no está activado en ${FOREIGN_HOST}` }).waitFor();
    expect(await popup.getByRole('switch').count()).toBe(0);
    expect(await violations(popup)).toEqual([]);

    await popup.getByRole('button', { name: `Activar en ${FOREIGN_HOST}` }).click();
    await popup.getByRole('switch', { name: 'Activado' }).waitFor();
    await popup.getByText('Haga clic en el cuadro de texto de su respuesta').waitFor();
    expect(await registeredMatches(coach)).toContain(PATTERN);
    await popup.close();
  });

  it('stays switched on after a reload', async () => {
    await page.reload();
    const popup = await openPopup(coach, page);
    await popup.getByText('Haga clic en el cuadro de texto de su respuesta').waitFor();
    await popup.close();
  });
});

describe('a permission withdrawn', () => {
  it('unregisters the site and takes the coach down', async () => {
    await revokePermission(coach, PATTERN);
    await expect.poll(() => registeredMatches(coach)).not.toContain(PATTERN);
    await expect.poll(() => coachAnswers(coach, page)).toBe(false);
    const popup = await popupOverForeignSite();
    await popup.getByRole('heading', { name: `Aún no está activado en ${FOREIGN_HOST}` }).waitFor();
    await popup.close();
  });
});
