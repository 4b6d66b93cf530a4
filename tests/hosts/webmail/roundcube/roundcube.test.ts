import type { Frame, Page } from 'playwright-core';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, launchCoach } from '../../../e2e/setup/browser';
import { CoachPage } from '../../../e2e/setup/coach-page';
import { PASSWORD } from './mail-server';
import { whyNotHere } from './programs';
import { startWebmail, type Webmail } from './webmail';

const reason = whyNotHere();
if (reason) console.warn(reason);

const AGENT = 'ana.ruiz@entidad.example';
const CITIZEN = 'marta.diaz@correo.example';
const OFFICE = 'juridica@entidad.example';
const SIGNATURE =
  'Ana Ruiz\nProfesional universitaria\nOficina de Atención al Ciudadano\nTel. 601 555 0123';

/** What she asks is full of what the protocol asks agents to avoid: none of it is to be marked. */
const REQUEST = [
  `From: =?utf-8?Q?Marta_D=C3=ADaz?= <${CITIZEN}>`,
  `To: ${AGENT}`,
  'Subject: Recibo del predial',
  'Message-ID: <solicitud-1@correo.example>',
  'Date: Mon, 23 Nov 2026 08:10:00 -0500',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Buenos días. Tienes que ayudarme: NO LLEGA MI RECIBO 😡',
  '',
].join('\r\n');

const GREETING = 'Señora Marta Díaz:';
const BODY =
  'El recibo del impuesto predial está listo. Hoy puedes descargarlo de la página de la Secretaría de Hacienda.';
const CLOSING = 'Cordialmente,';

let webmail: Webmail;
let coach: Coach;

describe.skipIf(reason)('Roundcube', () => {
  beforeAll(async () => {
    webmail = await startWebmail();
    coach = await launchCoach();
    await webmail.mail.deliver(AGENT, REQUEST);
    const page = await coach.context.newPage();
    await page.goto(webmail.url);
    await page.locator('input[name=_user]').fill(AGENT);
    await page.locator('input[name=_pass]').fill(PASSWORD);
    await page.locator('#rcmloginsubmit').click();
    await page.locator('#messagelist tr.message').waitFor();
    webmail.sign(AGENT, SIGNATURE);
    await page.close();
  });
  afterAll(async () => {
    await coach?.close();
    await webmail?.stop();
  });

  it('coaches a plain reply, reviews it on Send, and the mail is what the agent saw', async () => {
    const page = await answer('text');
    const text = page.locator('#composebody');
    await text.evaluate((area: HTMLTextAreaElement) => {
      const at = area.value.indexOf('\n-- ');
      area.focus();
      area.setSelectionRange(at, at);
    });
    await page.keyboard.type(`\n${GREETING}\n\n${BODY}\n\n${CLOSING}\n`);
    const ui = new CoachPage(page);
    // The signature counts, and neither it nor the quoted words are coached.
    await expect.poll(() => quotesIn(ui)).toEqual(['puedes']);

    await page.locator('button.send').click();
    const review = page.locator('usted-coach dialog');
    await review.waitFor();
    expect(await review.locator('dd').allTextContents()).toEqual([CITIZEN, 'Ninguno', 'Ninguno']);
    await page.keyboard.press('Escape');
    await ui.card.waitFor();
    expect(await inbox(CITIZEN)).toEqual([]);

    await ui.button(/puede/u).click();
    await expect.poll(() => text.inputValue()).toContain('Hoy puede descargarlo');
    const seen = await text.inputValue();
    await page.locator('button.send').click();
    const [mail] = await received(CITIZEN, 1);
    expect(withoutMargins(mail?.text ?? '')).toBe(withoutMargins(seen));
    expect(mail?.subject).toBe('Re: Recibo del predial');
    await page.close();
  });

  it('coaches a formatted reply in its frame, and lets it go as it is when the agent says so', async () => {
    const page = await answer('html');
    const frame = await editorOf(page);
    await page.locator('#compose_to input').waitFor();
    await page.locator('#compose-subject').fill('Su recibo');
    await addCopy(page, OFFICE);
    const last = frame.locator('body > p').last();
    await last.click();
    await page.keyboard.type(`${GREETING}\n${BODY}\nHoy tienes cita.\n${CLOSING}`);
    const ui = new CoachPage(page, frame);
    await expect.poll(() => quotesIn(ui)).toEqual(['puedes', 'tienes']);

    await ui.row('puedes').click();
    await ui.button(/puede/u).click();
    await expect.poll(() => frame.locator('body').innerText()).toContain('Hoy puede descargarlo');
    const seen = await frame.locator('body').innerText();

    await page.locator('button.send').click();
    const review = page.locator('usted-coach dialog');
    await review.waitFor();
    expect(await review.locator('dd').allTextContents()).toEqual([CITIZEN, OFFICE, 'Ninguno']);
    await page.keyboard.press('Control+Enter');
    const mails = await received(CITIZEN, 2);
    const mail = mails.find(({ subject }) => subject === 'Su recibo');
    expect(await shownText(page, mail?.html ?? '')).toBe(lines(seen));
    expect((await received(OFFICE, 1))[0]?.subject).toBe('Su recibo');
    await page.close();
  });

  it('misses the file that the text announces, until it is attached', async () => {
    const page = await answer('text');
    const text = page.locator('#composebody');
    await page.locator('#compose-subject').fill('Su certificado');
    await text.fill(`${GREETING}\n\nAdjunto el certificado.\n\n${CLOSING}\n\n-- \n${SIGNATURE}`);
    const ui = new CoachPage(page);
    await expect.poll(() => quotesIn(ui)).toEqual(['Adjunto el']);

    await page.locator('button.send').click();
    const review = page.locator('usted-coach dialog');
    await review.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => review.count()).toBe(0);

    await page
      .locator('#uploadform input[type=file], input[name="_attachments[]"]')
      .first()
      .setInputFiles({
        name: 'certificado.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4'),
      });
    await page.locator('#attachment-list li:not(.uploading) .attachment-name').waitFor();
    await page.locator('button.send').click();
    const mails = await received(CITIZEN, 3);
    const mail = mails.find(({ subject }) => subject === 'Su certificado');
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual(['certificado.pdf']);
    await page.close();
  });
});

/** The page on which the citizen's message is answered, in one editor or the other. */
async function answer(editor: 'text' | 'html'): Promise<Page> {
  await coach.context.addCookies([{ name: 'editor', value: editor, url: webmail.url }]);
  const page = await coach.context.newPage();
  await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_uid=1&_action=show`);
  await page.locator('a.reply:visible').first().click();
  await page.waitForURL(/_action=compose/u);
  await page.locator('#compose-subject').waitFor();
  return page;
}

async function editorOf(page: Page): Promise<Frame> {
  const handle = await page.locator('#composebody_ifr').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('Roundcube shows no editor');
  await frame.locator('#_rc_sig').waitFor();
  return frame;
}

async function addCopy(page: Page, address: string): Promise<void> {
  await page.locator('#compose_to a[href="#add-header"]').click();
  await page.locator('#headers-menu [data-target=cc]:visible, .popover [data-target=cc]').click();
  await page.locator('#compose_cc li.input input').fill(`${address},`);
}

/** Words of the findings, in order of place, of all that point at words. */
async function quotesIn(ui: CoachPage): Promise<string[]> {
  if (!(await ui.panel.isVisible())) await ui.counter.click();
  return ui.panel.locator('.quote').allTextContents();
}

function inbox(address: string): Promise<Email[]> {
  return webmail.mail.inboxOf(address);
}

async function received(address: string, count: number): Promise<Email[]> {
  await expect.poll(async () => (await inbox(address)).length).toBe(count);
  return inbox(address);
}

/** The text of a formatted mail, as a browser shows it. */
async function shownText(page: Page, html: string): Promise<string> {
  const viewer = await page.context().newPage();
  await viewer.setContent(html);
  const text = await viewer.locator('body').innerText();
  await viewer.close();
  return lines(text);
}

/** The lines with something in them: the blank between two paragraphs is up to each style. */
function lines(text: string): string {
  return withoutMargins(text).replace(/\n{2,}/gu, '\n');
}

/** Line ends, and blanks at the ends of lines and of the text, are the transport's. */
function withoutMargins(text: string): string {
  return text
    .replace(/\r/gu, '')
    .replace(/[ \u00a0]+$/gmu, '')
    .trim();
}
