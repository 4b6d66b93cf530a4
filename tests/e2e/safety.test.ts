import { expect, it } from 'vitest';
import { BROWSER } from './setup/browser';
import { coachAnswers } from './setup/extension';
import { openPopup } from './setup/popup';
import { startSuite } from './setup/suite';

const suite = startSuite();

it('nothing is requested but the page itself and files of the extension', async () => {
  const urls = await suite.coach.watchRequests();
  const page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/popup.html`);
  // The meter works: it sees the page.
  await expect
    .poll(async () => {
      await page.reload();
      return urls();
    })
    .toContain(`${suite.server.url}/popup.html`);
  await expect.poll(() => coachAnswers(suite.coach, page)).toBe(true);
  await page
    .getByRole('textbox')
    .pressSequentially('HOLA, tienes que enbiar tu documento a https://ejemplo.gov.co/a 😊');
  const popup = await openPopup(suite.coach, page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  await popup.getByRole('switch').click();
  await popup.getByRole('heading', { name: 'En pausa en este sitio' }).waitFor();
  await popup.close();

  const own = suite.coach.urlOf('');
  const known = [own, `${suite.server.url}/popup.html`, 'data:', 'about:', 'chrome:'];
  expect((await urls()).filter((url) => !known.some((start) => url.startsWith(start)))).toEqual([]);
});

/** Whether a request of the extension itself is answered. */
const answers = (url: string) =>
  suite.coach.worker.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    url,
  );

it('the browser itself refuses a request of the extension', async () => {
  expect(await answers(`${suite.server.url}/popup.html`)).toBe(false);
  expect(await answers(suite.coach.urlOf('manifest.json'))).toBe(true);
});

// That of Firefox watches all of the network, which files of the extension do not come from.
it.runIf(BROWSER === 'chromium')('the meter watches the worker', async () => {
  const urls = await suite.coach.watchRequests();
  const own = suite.coach.urlOf('manifest.json');
  await expect
    .poll(async () => {
      await answers(own);
      return urls();
    })
    .toContain(own);
});
