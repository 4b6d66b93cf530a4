import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { CoachPage } from './setup/coach-page';
import { startSuite } from './setup/suite';

declare const chrome: typeof browser;

/*
 * Drafts are read in the background, which the browser ends whenever it rests.
 */

const suite = startSuite();
let page: Page;
let ui: CoachPage;

beforeEach(async () => {
  page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/fields.html`);
  await page.locator('#area').click();
  ui = new CoachPage(page);
});
afterEach(() => page.close());

it('reads again after it slept, and tells what stood before', async () => {
  await page.keyboard.insertText('Hoy tienes cita. ');
  await ui.underlined();
  await suite.coach.stopBackground();
  await page.keyboard.insertText('Su docunento está listo. ');
  await ui.openFromList('docunento');
  expect(await ui.card.isVisible()).toBe(true);
  expect(await page.locator('usted-coach').count()).toBe(1);
});

it('keeps what is drawn while it sleeps', async () => {
  await page.keyboard.insertText('Hoy tienes cita. ');
  await ui.underlined();
  await suite.coach.stopBackground();
  await ui.openFromList('tienes');
  await ui.button(/tiene/u).first().click();
  await expect.poll(() => page.locator('#area').inputValue()).toBe('Hoy tiene cita. ');
});

it('tells open pages of rules that change after it slept', async () => {
  await page.keyboard.insertText('Hoy tienes cita. ');
  await ui.underlined();
  await suite.coach.stopBackground();
  await store({ ruleEdits: { version: 1, rules: { tuteo: { enabled: false } } } });
  const drawn = page.locator('usted-underlines path');
  await expect.poll(() => drawn.count()).toBe(0);
  await store({ ruleEdits: { version: 1 } });
  await expect.poll(() => drawn.count()).not.toBe(0);
});

/** Changes the stored rules as the settings page does. */
async function store(values: Readonly<Record<string, unknown>>): Promise<void> {
  const own = await suite.coach.context.newPage();
  await own.goto(suite.coach.urlOf('guide.html'));
  await own.evaluate((stored) => chrome.storage.local.set(stored), values);
  await own.close();
}
