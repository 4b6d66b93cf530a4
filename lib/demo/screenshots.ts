import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { buildDemo } from './build';
import { type Coach, launch } from './launch';
import { MailPage } from './mail-page';
import { waitForFindings } from './page-reports';
import texts from './pages/correo-textos.json';
import conversations from './pages/eva-conversaciones.json';
import { servePages } from './serve';

/** What code sent to the service worker finds there. */
declare const chrome: typeof browser;

/** Takes the pictures of the README: `npm run screenshots`. */
const FOLDER = 'lib/demo/screenshots';
const VIEWPORT = { width: 1280, height: 800 };
const PATIENCE_MS = 20_000;

mkdirSync(FOLDER, { recursive: true });
const extension = await buildDemo('e2e');
const pages = await servePages('lib/demo/pages');
for (const colorScheme of ['light', 'dark'] as const) {
  const coach = await launch({ extension, viewport: VIEWPORT, colorScheme });
  if (colorScheme === 'light') {
    const mail = await mailWithCard(coach);
    await shoot(mail, 'correo');
    await shoot(await popupOver(coach, mail), 'ventana');
    await shoot(await chatWithFindings(coach), 'chat');
    await shoot(await chatWithNudge(coach), 'espera');
    await shoot(await mailWithTemplate(coach), 'plantillas');
    await shoot(await practice(coach), 'practica');
    await shoot(await guide(coach), 'guia');
    await shoot(await options(coach), 'ajustes');
  } else {
    await shoot(await mailWithCard(coach), 'correo-oscuro');
  }
  await coach.close();
}
await pages.close();

/** The sample reply, the card of its first tuteo open. */
async function mailWithCard(coach: Coach): Promise<Page> {
  const page = await coach.context.newPage();
  await page.goto(`${pages.url}/correo.html`);
  const mail = new MailPage(page);
  await mail.type(texts.badReply);
  const rules = ['tuteo', 'tecnicismos', 'mayusculas-sostenidas'];
  await waitForFindings(coach, page, { rules, words: ['!!!'], patience: PATIENCE_MS });
  const { x, y } = await mail.placeOf('tu');
  await page.mouse.click(x, y);
  await page.getByRole('dialog').waitFor();
  return page;
}

async function chatWithFindings(coach: Coach): Promise<Page> {
  const [{ sample = '' } = {}] = conversations;
  const page = await coach.context.newPage();
  await page.goto(`${pages.url}/eva.html`);
  await page.getByRole('textbox').click();
  await page.keyboard.type(sample);
  const rules = ['tuteo', 'emoticones'];
  await waitForFindings(coach, page, { rules, patience: PATIENCE_MS });
  return page;
}

/** Somebody waits in one of the conversations. */
async function chatWithNudge({ context }: Coach): Promise<Page> {
  const { name = '' } = conversations.at(-1) ?? {};
  const page = await context.newPage();
  await page.goto(`${pages.url}/eva.html`);
  await page.getByRole('button', { name }).click();
  await page.locator('usted-coach .nudge').waitFor();
  return page;
}

/** A template half filled over an empty reply, its date counted by the law. */
async function mailWithTemplate({ context }: Coach): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${pages.url}/correo.html`);
  const mail = new MailPage(page);
  await mail.body.locator('> div').first().click();
  await page.locator('usted-coach').waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+Shift+P');
  const panel = page.getByRole('dialog', { name: 'Plantillas' });
  await panel.waitFor();
  await page.keyboard.type('acuse');
  await page.keyboard.press('Enter');
  await page.getByLabel('Nombre de la persona').fill('Marleny Quiñones');
  await page.getByLabel('Asunto de la petición').fill('el certificado de residencia');
  await page.getByLabel('Fecha de radicación').fill('2026-11-17');
  await page.getByRole('button', { name: /^General/u }).click();
  await page.getByLabel('Nombre de la persona').focus();
  return page;
}

async function practice({ context, worker, extensionId }: Coach): Promise<Page> {
  const progress = { done: ['tuteo-cita', 'sin-saludo-pago', 'elegir-fecha'], introduced: true };
  await worker.evaluate((kept) => chrome.storage.local.set({ practice: kept }), progress);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/practice.html#negativa-permiso`);
  await page.getByRole('textbox').click();
  await page.locator('usted-coach .counter').waitFor();
  return page;
}

/** The whole map, in a window as high as it is. */
async function guide({ context, extensionId }: Coach): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${extensionId}/guide.html`);
  await page.getByRole('main').waitFor();
  return page;
}

/** The options, one rule open. */
async function options({ context, extensionId }: Coach): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#reglas/frase-larga`);
  await page.getByText('Lo que marca').waitFor();
  return page;
}

/** The toolbar's popup as a page of its own, over the tab of another. */
async function popupOver({ context, worker, extensionId }: Coach, over: Page): Promise<Page> {
  const id = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    over.url(),
  );
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${id}`);
  await popup.getByRole('article').first().waitFor();
  return popup;
}

/** WebP keeps text sharp in a third of what a PNG weighs. */
async function shoot(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.webp`);
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 88 });
  writeFileSync(path, Buffer.from(data, 'base64'));
  console.log(path);
}
