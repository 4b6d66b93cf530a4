import type { Page } from 'playwright-core';
import type { Coach } from './browser';

/** Opens a page of the options by what stands after `#`, on a tab that is new or already there. */
export async function openOptions(coach: Coach, page: Page, place: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(coach.urlOf(`options.html#${place}`));
  await page.locator('main h2').first().waitFor();
}
