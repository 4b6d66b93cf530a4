import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Coach, launchCoach, reloadExtension } from './setup/browser';
import { type PageServer, servePages } from './setup/pages';
import { coachAnswers, writeStorage } from './setup/popup';

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
  page.on('pageerror', (error) => complaints.push(String(error)));
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
  await page.getByRole('textbox').pressSequentially('Hola, tienes que venir. ');
  await expect.poll(() => coachAnswers(coach, page)).toBe(true);

  coach = await reloadExtension(coach);
  await expect.poll(() => coachAnswers(coach, page)).toBe(true);

  await page.getByRole('textbox').pressSequentially('Gracias.');
  expect(await page.getByRole('textbox').inputValue()).toBe('Hola, tienes que venir. Gracias.');
  expect(complaints).toEqual([]);
});
