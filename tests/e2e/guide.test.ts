import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GUIDE } from '../../lib/guide/guide';
import { violations } from './setup/axe';
import { CoachPage } from './setup/coach-page';
import { startSuite } from './setup/suite';

const suite = startSuite();
let page: Page;

const heading = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();

beforeEach(async () => {
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

async function open(place = ''): Promise<void> {
  await page.goto(`chrome-extension://${suite.coach.extensionId}/guide.html${place}`);
  await page.getByRole('main').waitFor();
}

describe('the map', () => {
  it('is walked with the arrows, and Enter goes there', async () => {
    await open();
    await page.locator('.map a').first().focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Enter');
    await heading('Lenguaje');
    await page.getByRole('link', { name: 'Elementos comunes' }).first().click();
    await heading('Elementos comunes');
  });

  it('leads to every place, each with its list', async () => {
    await open();
    const links = await page
      .locator('.map a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links.sort()).toEqual(GUIDE.map(({ id }) => `#${id}`).sort());
    for (const { id, title, steps } of GUIDE.slice(1)) {
      await page.evaluate((to) => window.location.assign(to), `#${id}`);
      await heading(title);
      await expect.poll(() => page.getByRole('checkbox').count()).toBe(steps.length);
    }
  });
});

describe('a list', () => {
  it('is ticked, kept for the session, copied and begun anew', async () => {
    await suite.coach.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('#llamada');
    await page.getByRole('checkbox').first().check();
    await page.getByText('1 de 6').waitFor();
    await page.reload();
    await page.getByText('1 de 6').waitFor();
    await page.getByRole('button', { name: 'Copiar la lista' }).click();
    await page.getByText('Lista copiada.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').slice(0, 3)).toEqual([
      'Durante la llamada',
      '[x] Conteste antes del tercer timbre',
      '[ ] Salude, diga la entidad y su nombre',
    ]);
    await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
    await page.getByText('0 de 6').waitFor();
  });
});

describe('the search', () => {
  it('is one key away from anywhere, and Enter opens the first place', async () => {
    await open('#chat');
    await page.keyboard.press('/');
    await page.keyboard.type('desahogue');
    await page.getByText('Un lugar de la guía').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await heading('Personas inconformes');
  });
});

describe('the way from a finding', () => {
  it('leads from its card to what the protocol says of it', async () => {
    await page.goto(`${suite.server.url}/fields.html`);
    await page.locator('#area').fill('Buenos días: tienes que traer tu cédula.');
    const ui = new CoachPage(page);
    await ui.openFromList('tienes');
    await ui.card.locator('summary').click();
    const opened = suite.coach.context.waitForEvent('page');
    await ui.button('Ver en la guía').click();
    const guide = await opened;
    await guide.getByRole('heading', { level: 2, name: 'Lenguaje' }).waitFor();
    await guide.getByText('Tuteo y voseo', { exact: true }).click();
    await guide.getByRole('link', { name: 'Practicar esta regla' }).first().waitFor();
    await guide.close();
  });
});

describe('the guide', () => {
  it.each([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)('is free of barriers %s', async (_, media) => {
    await page.emulateMedia(media);
    for (const place of ['', '#correo', '#preferente']) {
      await open(place);
      expect(await violations(page)).toEqual([]);
    }
  });
});
