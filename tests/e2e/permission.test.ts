import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './setup/axe';
import { BROWSER, FOREIGN_HOST } from './setup/browser';
import { coachAnswers, registeredMatches, revokePermission, tabIdOf } from './setup/extension';
import { openPopup } from './setup/popup';
import { startSuite } from './setup/suite';

const PATTERN = `http://${FOREIGN_HOST}/*`;

const suite = startSuite({ grantable: [PATTERN] });
let page: Page;
let site: string;

beforeAll(async () => {
  site = `http://${FOREIGN_HOST}:${new URL(suite.server.url).port}`;
  page = await suite.coach.context.newPage();
  await page.goto(`${site}/popup.html`);
});

/** A click on the toolbar icon lets the extension see the tab's address; here a test says it. */
async function popupOver(url: string): Promise<Page> {
  return openPopup(suite.coach, page, { id: await tabIdOf(suite.coach, page), url });
}

describe('a site that was not granted', () => {
  it('has nothing injected', async () => {
    expect(await registeredMatches(suite.coach)).not.toContain(PATTERN);
    expect(await coachAnswers(suite.coach, page)).toBe(false);
  });

  // A browser that can press its icon shows the page as it is, and Gmail it is not.
  it.runIf(BROWSER === 'chromium')('is called by its name where it is known', async () => {
    const popup = await popupOver('https://mail.google.com/mail/u/0/');
    await popup.getByRole('button', { name: 'Activar en Gmail' }).waitFor();
    expect(await popup.getByText('mail.google.com').isVisible()).toBe(true);
    await popup.close();
  });

  it('is explained, and switched on in place by one click', async () => {
    const popup = await popupOver(page.url());
    await popup.getByRole('heading', { name: 'Aún no está activado en este sitio' }).waitFor();
    expect(await popup.getByRole('switch').count()).toBe(0);
    expect(await violations(popup)).toEqual([]);

    await popup.getByRole('button', { name: 'Activar en este sitio' }).click();
    await popup.getByRole('switch', { name: 'Activado' }).waitFor();
    await popup.getByText('Haga clic en el cuadro de texto de su respuesta').waitFor();
    expect(await registeredMatches(suite.coach)).toContain(PATTERN);
    await popup.close();
  });

  it('stays switched on after a reload', async () => {
    await page.reload();
    const popup = await openPopup(suite.coach, page);
    await popup.getByText('Haga clic en el cuadro de texto de su respuesta').waitFor();
    await popup.close();
  });
});

describe('a permission withdrawn', () => {
  it('unregisters the site and takes the coach down', async () => {
    await revokePermission(suite.coach, PATTERN);
    await expect.poll(() => registeredMatches(suite.coach)).not.toContain(PATTERN);
    await expect.poll(() => coachAnswers(suite.coach, page)).toBe(false);
    const popup = await popupOver(page.url());
    await popup.getByRole('heading', { name: 'Aún no está activado en este sitio' }).waitFor();
    await popup.close();
  });
});
