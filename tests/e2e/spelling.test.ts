import { it } from 'vitest';
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
