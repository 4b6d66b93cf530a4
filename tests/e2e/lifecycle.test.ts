import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CoachPage } from './setup/coach-page';
import { badgeOf, coachAnswers, coachIsLoaded, writeStorage } from './setup/extension';
import { startSuite } from './setup/suite';
import { LONG_SENTENCE } from './setup/texts';

const suite = startSuite();

/** A page, and everything that it or a script in it complained about. */
async function openPage(): Promise<{ page: Page; complaints: string[] }> {
  const page = await suite.coach.context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(`${suite.server.url}/popup.html`);
  return { page, complaints };
}

const pause = () =>
  writeStorage(suite.coach, { settings: { version: 1, pausedSites: [suite.server.url] } });
const resume = () => writeStorage(suite.coach, {});

it('a pause silences open pages at once, and a resume brings them back', async () => {
  const { page, complaints } = await openPage();
  await expect.poll(() => coachAnswers(suite.coach, page)).toBe(true);
  await pause();
  await expect.poll(() => coachAnswers(suite.coach, page)).toBe(false);
  await resume();
  await expect.poll(() => coachAnswers(suite.coach, page)).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

it('a page loaded during the pause gets its coach when it ends', async () => {
  await pause();
  const { page } = await openPage();
  expect(await coachAnswers(suite.coach, page)).toBe(false);
  await resume();
  await expect.poll(() => coachAnswers(suite.coach, page)).toBe(true);
  await page.close();
});

it('the coach comes with the first field that is entered, not before', async () => {
  const { page, complaints } = await openPage();
  await expect.poll(() => coachAnswers(suite.coach, page)).toBe(true);
  expect(await coachIsLoaded(suite.coach, page)).toBe(false);
  await page.getByRole('textbox').click();
  await expect.poll(() => coachIsLoaded(suite.coach, page)).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

it('a reload of the extension leaves a page with one fresh coach and no complaint', async () => {
  const { page, complaints } = await openPage();
  const box = page.getByRole('textbox');
  const { counter } = new CoachPage(page);
  await box.click();
  await page.keyboard.insertText(LONG_SENTENCE);
  await counter.waitFor();

  suite.coach = await suite.coach.reload();
  await expect.poll(() => coachAnswers(suite.coach, page)).toBe(true);
  await page.keyboard.insertText(' Gracias.');
  await expect.poll(() => badgeOf(suite.coach, page)).not.toBe('');

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
  await suite.coach.disable();
  await page.keyboard.insertText(LONG_SENTENCE);
  await counter.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});
