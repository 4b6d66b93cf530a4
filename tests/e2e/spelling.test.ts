import { expect, it } from 'vitest';
import { CoachPage } from './setup/coach-page';
import { startSuite } from './setup/suite';

const suite = startSuite();

it('marks a word that the dictionary lacks and offers what was meant', async () => {
  const page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/fields.html`);
  await page.locator('#area').click();
  await page.keyboard.insertText('Señora Pérez: su solisitud de certificado ya fue radicada.');
  const ui = new CoachPage(page);
  await ui.openFromList('solisitud');
  await ui.card.getByRole('button', { name: /solicitud/u }).waitFor();
  await page.close();
});

it('answers a page again after the worker slept', async () => {
  const page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/fields.html`);
  await suite.coach.stopBackground();
  await page.locator('#area').click();
  await page.keyboard.insertText('Buenos días. Su docunento está listo. ');
  const ui = new CoachPage(page);
  await ui.openFromList('docunento');
  expect(await ui.card.isVisible()).toBe(true);
  await page.close();
});
