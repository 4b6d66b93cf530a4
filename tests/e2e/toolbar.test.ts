import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand } from './setup/browser';
import { CoachPage } from './setup/coach-page';
import { badgeOf, shortcuts, writeStorage } from './setup/extension';
import { openPopup, untilClosed } from './setup/popup';
import { startSuite } from './setup/suite';
import { LONG_SENTENCE } from './setup/texts';

const SHORT = 'Buenos días, señora Pérez. ';

const suite = startSuite();
let page: Page;
beforeEach(async () => {
  await writeStorage(suite.coach, {
    settings: {
      version: 1,
      // What a reply as a whole lacks is no matter here.
      channels: { [suite.server.url]: 'email' },
    },
  });
  page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/fields.html`);
});
afterEach(() => page.close());

async function write(selector: string, text: string): Promise<void> {
  await page.locator(selector).click();
  await page.keyboard.insertText(text);
}

it('the badge counts the findings of the focused field and forgets them with the page', async () => {
  await write('#area', SHORT + LONG_SENTENCE);
  const counted = async () => Number(await badgeOf(suite.coach, page));
  await expect.poll(counted).toBeGreaterThan(0);
  const before = await counted();
  await page.keyboard.insertText(` ${LONG_SENTENCE}`);
  await expect.poll(counted).toBeGreaterThan(before);

  await page.locator('#line').click();
  await expect.poll(() => badgeOf(suite.coach, page)).toBe('');
  await page.locator('#area').click();
  await expect.poll(counted).toBeGreaterThan(before);

  await page.goto(`${suite.server.url}/popup.html`);
  expect(await badgeOf(suite.coach, page)).toBe('');
});

it('the popup shows the findings of the page and leads to each', async () => {
  await write('#area', SHORT + LONG_SENTENCE);
  const popup = await openPopup(suite.coach, page);
  const row = popup.getByRole('button', { name: 'Le informamos que la oficina' }).first();
  await untilClosed(popup, () => row.click());
  await new CoachPage(page).card.waitFor();
  const caret = await page
    .locator('#area')
    .evaluate((area: HTMLTextAreaElement) => area.selectionStart);
  expect(caret).toBeGreaterThanOrEqual(SHORT.length);
});

it('the popup under the toolbar shows the same', async () => {
  await write('#area', SHORT + LONG_SENTENCE);
  await expect.poll(() => badgeOf(suite.coach, page)).not.toBe('');
  const text = await suite.coach.openToolbarPopup();
  await expect.poll(text).toContain('Le informamos que la oficina');
  expect(await text()).toContain('El texto no sale de su equipo.');
});

it('an empty field is no field yet', async () => {
  await page.locator('#area').click();
  const popup = await openPopup(suite.coach, page);
  await popup.getByText('Haga clic en el cuadro de texto de su respuesta').waitFor();
  await popup.close();
});

it('a pause takes badge and marks away, a resume brings them back', async () => {
  await write('#area', LONG_SENTENCE);
  const { counter } = new CoachPage(page);
  await counter.waitFor();
  const popup = await openPopup(suite.coach, page);
  await popup.getByRole('switch', { name: 'Activado' }).click();
  await popup.getByRole('switch', { name: 'En pausa' }).waitFor();
  await counter.waitFor({ state: 'detached' });
  await expect.poll(() => badgeOf(suite.coach, page)).toBe('');
  await popup.getByRole('switch', { name: 'En pausa' }).click();
  await popup.close();
  await counter.waitFor();
  await expect.poll(() => badgeOf(suite.coach, page)).not.toBe('');
});

it('a keyboard command acts in the frame that has the focus, and only there', async () => {
  await write('#area', LONG_SENTENCE);
  const top = new CoachPage(page);
  await top.counter.waitFor();
  const inner = page.frames().find((frame) => frame !== page.mainFrame());
  if (!inner) throw new Error('the page has no frame');
  await inner.locator('#framed').click();
  await page.keyboard.insertText(LONG_SENTENCE);
  const framed = new CoachPage(page, inner);
  await framed.counter.waitFor();
  await runCommand(suite.coach, 'fix-all');
  await framed.panel.waitFor();
  expect(await top.panel.count()).toBe(0);
});

it('the browser gives every command its keys', async () => {
  expect(await shortcuts(suite.coach)).toEqual({
    _execute_action: 'Alt+Shift+U',
    'fix-all': 'Alt+Shift+K',
    'next-finding': 'Alt+Shift+Period',
    'previous-finding': 'Alt+Shift+Comma',
  });
});
