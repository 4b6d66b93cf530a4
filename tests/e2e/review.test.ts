import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './setup/axe';
import { breakDialogs, writeStorage } from './setup/extension';
import { startSuite } from './setup/suite';

const suite = startSuite();
const BAD = 'Buenos días. Hoy tienes que enviar tu documento.';

let page: Page;
const dialog = () => page.locator('usted-coach dialog');
const sent = async (): Promise<string[]> =>
  JSON.parse((await page.locator('output').textContent()) || '[]');

async function write(text: string): Promise<void> {
  await page.locator('#body').click();
  await page.keyboard.type(text);
  await page.locator('usted-coach .counter:not(.clean)').waitFor();
}

beforeEach(async () => {
  page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/reply.html`);
});
afterEach(() => page.close());

describe('the review before sending', () => {
  it('holds a reply with errors, and Esc goes to the first of them', async () => {
    await write(BAD);
    await page.locator('#send').click();
    await dialog().waitFor();
    expect(await violations(page, 'usted-coach')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    await page.locator('usted-coach .card').waitFor();
    expect(await sent()).toEqual([]);
  });

  it('sends as it is on the second press of the shortcut, once', async () => {
    await write(BAD);
    await page.keyboard.press('Control+Enter');
    await dialog().waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(sent).toEqual([BAD]);
    await page.locator('#send').click();
    await expect.poll(sent).toEqual([BAD, BAD]);
  });

  it('sends as it is by its button', async () => {
    await write(BAD);
    await page.locator('#send').click();
    await dialog()
      .getByRole('button', { name: /Enviar así/u })
      .click();
    await expect.poll(sent).toEqual([BAD]);
    await expect.poll(() => dialog().count()).toBe(0);
  });

  it('holds what a key on the button sends', async () => {
    await write(BAD);
    await page.locator('#send').focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(sent).toEqual([BAD]);
  });

  it('lets the reply go and says so where it only warns', async () => {
    await writeStorage(suite.coach, { ruleEdits: { version: 1, review: 'warn' } });
    await write(BAD);
    await page.locator('#send').click();
    await expect.poll(sent).toEqual([BAD]);
    await page.locator('usted-coach .note').waitFor();
    await writeStorage(suite.coach, {});
  });

  it('holds it while the background sleeps, too', async () => {
    await write(BAD);
    await suite.coach.stopBackground();
    await page.locator('#send').click();
    await dialog().waitFor();
    expect(await sent()).toEqual([]);
  });

  it('lets the reply go when our dialog cannot open', async () => {
    await write(BAD);
    await breakDialogs(suite.coach, page);
    await page.locator('#send').click();
    await expect.poll(sent).toEqual([BAD]);
    expect(await dialog().count()).toBe(0);
  });

  it('lets the reply go when the extension is gone', async () => {
    await write(BAD);
    await suite.coach.disable();
    await page.bringToFront();
    await page.locator('#send').click();
    await expect.poll(sent).toEqual([BAD]);
  });
});
