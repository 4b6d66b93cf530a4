import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Coach, disableExtension, launchCoach, reloadExtension } from './setup/browser';
import { CoachPage } from './setup/coach-page';
import { type PageServer, servePages } from './setup/pages';
import { badgeOf, coachAnswers, writeStorage } from './setup/popup';
import { LONG_SENTENCE } from './setup/texts';

let coach: Coach;
let server: PageServer;

beforeAll(async () => {
  coach = await launchCoach();
  server = await servePages('tests/e2e/pages');
});
afterAll(async () => {
  await coach.close();
  await server.close();
});

/** A page, and everything that it or a script in it complained about. */
async function openPage(): Promise<{ page: Page; complaints: string[] }> {
  const page = await coach.context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(`${server.url}/popup.html`);
  return { page, complaints };
}

const pause = () => writeStorage(coach, { settings: { version: 1, pausedSites: [server.url] } });
const resume = () => writeStorage(coach, {});

it('a pause silences open pages at once, and a resume brings them back', async () => {
  const { page, complaints } = await openPage();
  await expect.poll(() => coachAnswers(coach, page)).toBe(true);
  await pause();
  await expect.poll(() => coachAnswers(coach, page)).toBe(false);
  await resume();
  await expect.poll(() => coachAnswers(coach, page)).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

it('a page loaded during the pause gets its coach when it ends', async () => {
  await pause();
  const { page } = await openPage();
  expect(await coachAnswers(coach, page)).toBe(false);
  await resume();
  await expect.poll(() => coachAnswers(coach, page)).toBe(true);
  await page.close();
});

it('a reload of the extension leaves a page with one fresh coach and no complaint', async () => {
  const { page, complaints } = await openPage();
  const box = page.getByRole('textbox');
  const { counter } = new CoachPage(page);
  await box.click();
  await page.keyboard.insertText(LONG_SENTENCE);
  await counter.waitFor();

  coach = await reloadExtension(coach);
  await expect.poll(() => coachAnswers(coach, page)).toBe(true);
  await page.keyboard.insertText(' Gracias.');
  await expect.poll(() => badgeOf(coach, page)).not.toBe('');

  expect(await counter.count()).toBe(1);
  expect(await page.locator('usted-coach').count()).toBe(1);
  expect(await box.inputValue()).toBe(`${LONG_SENTENCE} Gracias.`);
  expect(complaints).toEqual([]);
});

it('an orphan that meets no successor takes itself down without a word', async () => {
  const { page, complaints } = await openPage();
  await page.getByRole('textbox').click();
  await page.keyboard.insertText(LONG_SENTENCE);
  const { counter } = new CoachPage(page);
  await counter.waitFor();
  await disableExtension(coach);
  await page.keyboard.insertText(LONG_SENTENCE);
  await counter.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
