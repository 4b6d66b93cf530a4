import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Coach, launchCoach } from './setup/browser';

let coach: Coach;
beforeAll(async () => {
  coach = await launchCoach();
});
afterAll(() => coach.close());

it('loads', async () => {
  const page = await coach.context.newPage();
  await page.goto(coach.urlOf('popup.html'));
  expect(await page.title()).toBe('Usted');
});
