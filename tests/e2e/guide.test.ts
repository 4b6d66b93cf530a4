import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { PROTOCOL_MAP } from '../unit/guide/protocol-map';
import { violations } from './setup/axe';
import { BROWSER } from './setup/browser';
import { CoachPage } from './setup/coach-page';
import { overflowOf } from './setup/layout';
import { startSuite } from './setup/suite';

/** What code sent to the service worker finds there. */
declare const chrome: typeof browser;

const suite = startSuite();
let page: Page;

const heading = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();

beforeEach(async () => {
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

async function open(place = ''): Promise<void> {
  await page.goto(suite.coach.urlOf(`guide.html${place}`));
  await page.getByRole('main').waitFor();
}

describe('the map', () => {
  it('is walked with the arrows, and Enter goes there', async () => {
    await open();
    await page.locator('.map a').first().focus();
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Enter');
    await heading('Lenguaje');
    await page.getByRole('link', { name: 'Elementos comunes' }).first().click();
    await heading('Elementos comunes');
    await page.getByRole('link', { name: 'Ver el mapa' }).click();
    await page.locator('.map').waitFor();
  });

  it('leads to every place of the protocol, each with its text, its list and its rules', async () => {
    await open();
    for (const [title, ...asked] of PROTOCOL_MAP) {
      await page.locator('.map').getByRole('link', { name: title, exact: true }).click();
      await heading(title);
      const said = await page.getByRole('article').innerText();
      expect(asked.filter((each) => !each.test(said))).toEqual([]);
      expect(await page.getByRole('checkbox').count()).toBeGreaterThanOrEqual(3);
      expect(await page.locator('.rules summary').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Ver el mapa' }).click();
    }
  });

  it.each([360, 640, 1280])('is legible in a window of %d pixels, all of it', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    expect(await overflowOf(page)).toBe(0);
    const clipped = await page.locator('.map a').evaluateAll((links) =>
      links
        .filter((link) => {
          const box = link.querySelector('rect')?.getBoundingClientRect();
          const text = link.querySelector('text')?.getBoundingClientRect();
          return !box || !text || text.right > box.right || box.height < 22 || text.height < 13;
        })
        .map((link) => link.textContent),
    );
    expect(clipped).toEqual([]);
  });
});

describe('a list', () => {
  it('is ticked, kept for the session, copied and begun anew', async () => {
    await open('#llamada');
    await page.getByRole('checkbox').first().check();
    await page.getByText('1 de 6').waitFor();
    await page.reload();
    await page.getByText('1 de 6').waitFor();
    await page.getByRole('button', { name: 'Copiar la lista' }).click();
    await page.getByText('Lista copiada.').waitFor();
    const copied = await suite.coach.clipboardOf(page);
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
  // Only Chromium tells what its side panel shows.
  it.runIf(BROWSER === 'chromium')('leads from its card to the protocol', async () => {
    await page.goto(`${suite.server.url}/fields.html`);
    await page.locator('#area').fill('Buenos días: tienes que traer tu cédula.');
    const ui = new CoachPage(page);
    await ui.openFromList('tienes');
    await ui.card.locator('summary').click();
    await ui.button('Ver en la guía').click();
    // The panel is no page to Playwright; the browser tells what it shows.
    const shown = () =>
      suite.coach.worker.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({
          contextTypes: ['SIDE_PANEL'],
        });
        return contexts[0]?.documentUrl?.split('/').pop();
      });
    await expect.poll(shown).toBe('guide.html#lenguaje');
    await ui.button('Cerrar').first().click();
    await page.locator('#area').fill('Buenos días: la señora Ruiz 😊 espera.');
    await ui.openFromList('😊');
    await ui.card.locator('summary').click();
    await ui.button('Ver en la guía').click();
    await expect.poll(shown).toBe('guide.html#chat');
    await open('#lenguaje');
    await page.getByText('Tuteo y voseo', { exact: true }).click();
    await page.getByRole('link', { name: 'Practicar esta regla' }).first().waitFor();
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
