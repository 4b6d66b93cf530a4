import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { findingsTable } from './findings-table';
import type { Coach } from './launch';
import { MailPage } from './mail-page';
import { waitForFindings } from './page-reports';
import texts from './pages/correo-textos.json';
import conversations from './pages/eva-conversaciones.json';

/** Each thing that the sample replies do wrong must be found, or the demonstration fails. */
const MAIL_RULES = [
  ...['tuteo', 'mayusculas-sostenidas', 'emoticones'],
  ...['bloque-largo', 'tecnicismos', 'sin-firma'],
];
const CHAT_RULES = ['tuteo', 'mayusculas-sostenidas', 'emoticones'];
/** Who has been waiting in the chat for longer than the protocol likes. */
const WAITING = 'Rosa Elvira Cuaspud';
const PATIENCE_MS = 20_000;

export const PICTURES = resolve('.output/demo');

/**
 * The demonstration where nobody can see a window: types a reply with real keys, prints what the
 * coach finds, fixes one thing in the card, undoes it, and takes pictures.
 *
 * @throws Error in Spanish when something did not happen as it must
 */
export async function walk(coach: Coach, url: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await walkMail(coach, url);
  await walkChat(coach, url);
}

async function walkMail(coach: Coach, url: string): Promise<void> {
  const page = await coach.context.newPage();
  await page.goto(`${url}/correo.html`);
  const mail = new MailPage(page);
  console.log('\nSe escribe este correo, tecla por tecla:\n');
  console.log(texts.badReply.replace(/^/gmu, '  │ '));
  await mail.type(texts.badReply);
  const findings = await find(coach, page, MAIL_RULES, ['!!!']);

  const fixable = findings.find(({ ruleId, expected }) => ruleId === 'tuteo' && expected[0]);
  const [fix] = fixable?.expected ?? [];
  if (!fixable || fix === undefined) throw new Error('Ningún tuteo se puede corregir.');
  const before = await mail.text();
  const { x, y } = await mail.placeOf(fixable.actual);
  await page.mouse.click(x, y);
  const card = page.getByRole('dialog');
  await card.waitFor();
  await picture(page, 'correo.png');
  await card.getByRole('button', { name: 'Corregir' }).first().click();
  await until(mail, (text) => text !== before);
  console.log(`\nUn clic en «Corregir»: ${fixable.actual} → ${fix}.`);
  await page.keyboard.press('Control+z');
  await until(mail, (text) => text === before);
  console.log('Ctrl+Z: el correo queda como estaba.');
  await page.close();
}

async function walkChat(coach: Coach, url: string): Promise<void> {
  const [{ sample = '' } = {}] = conversations;
  const page = await coach.context.newPage();
  await page.goto(`${url}/eva.html`);
  console.log('\nY en el chat:\n');
  console.log(`  │ ${sample}`);
  await page.getByRole('textbox').click();
  await page.keyboard.type(sample);
  await find(coach, page, CHAT_RULES);
  await picture(page, 'chat.png');

  await page.getByRole('button', { name: WAITING }).click();
  const phrase = page.locator('usted-coach .nudge .phrase');
  await phrase.waitFor();
  console.log(`\n${WAITING} espera hace tres minutos. Se ofrece una frase, que nadie envía aún:\n`);
  console.log(`  │ ${await phrase.textContent()}`);
  await picture(page, 'espera.png');
  await page.close();
}

async function find(
  coach: Coach,
  page: Page,
  rules: readonly string[],
  words: readonly string[] = [],
) {
  const wanted = { rules, words, patience: PATIENCE_MS };
  const findings = await waitForFindings(coach, page, wanted);
  console.log(`\nUsted encuentra ${findings.length} cosas por mejorar:\n`);
  console.log(findingsTable(findings, process.stdout.columns));
  const silent = rules.filter((rule) => !findings.some(({ ruleId }) => ruleId === rule));
  if (silent.length > 0) throw new Error(`No se encontró lo que debía: ${silent.join(', ')}.`);
  return findings;
}

async function until(mail: MailPage, holds: (text: string) => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!holds(await mail.text())) {
    if (Date.now() > end) throw new Error('El correo no cambió como debía.');
    await mail.page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, name);
  await page.screenshot({ path });
  console.log(`\nImagen: ${path}`);
}
