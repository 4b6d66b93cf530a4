import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Coach, launchCoach } from '../../e2e/setup/browser';
import { CoachPage } from '../../e2e/setup/coach-page';
import { breakDialogs } from '../../e2e/setup/extension';
import { type Language, ownPage, serveOwnPages } from '../own-pages';
import labels from './labels.json';

const REPLY = ['Señora Marta Díaz:', 'Hoy puedes recoger el recibo.', 'Cordialmente,'];
const BAD = 'Señora Rosa: hoy tienes cita.';
const NONE = 'Ninguno';

let coach: Coach;
let page: Page;

beforeAll(async () => {
  coach = await launchCoach();
  await serveOwnPages(coach.context, 'webmail', labels);
});
afterAll(() => coach?.close());
afterEach(() => page?.close());

/** What differs between the webmails, beside the pages themselves. */
const WEBMAILS = [
  { name: 'gmail', send: '[data-tooltip*="Enter"]', keys: ['Control+Enter'] },
  { name: 'outlook', send: '[data-testid=ComposeSendButton]', keys: ['Control+Enter', 'Alt+s'] },
  { name: 'zimbra', send: '[id$="__SEND"]', keys: ['Control+Enter'], frame: true },
  { name: 'yahoo', send: '[data-test-id=compose-send-button]', keys: ['Control+Enter'] },
] as const;

const CASES = WEBMAILS.flatMap((webmail) =>
  (['es', 'en'] as const).map((language) => ({ ...webmail, language })),
);

describe.each(CASES)(
  'our page of $name in $language',
  ({ name, language, send, keys, ...rest }) => {
    const inFrame = 'frame' in rest;
    const button = (compose: number): Locator => page.locator(send).nth(compose);

    it('coaches the answer, and neither the signature nor the quoted thread', async () => {
      await open(name, language);
      const body = inFrame ? await inlineFrame() : page;
      await write(inFrame ? body.locator('body') : bodyOf('inline'), REPLY, body);
      const ui = new CoachPage(page, body);
      await expect.poll(() => wordsOf(ui)).toEqual(['puedes']);
      await page.keyboard.press('Escape');

      await button(0).click();
      expect(await factsOf()).toEqual(['marta@correo.example', ...noCopies(name), NONE]);
      await page.keyboard.press('Control+Enter');
      await expect.poll(leftFrom).toEqual(['inline']);
    });

    it('reviews the one that leaves of several replies under way', async () => {
      await open(name, language);
      await write(bodyOf('first'), [BAD], page);
      await write(bodyOf('second'), [BAD], page);
      await button(1).click();
      expect(await factsOf()).toEqual([
        'luis@correo.example, sara@correo.example',
        'juridica@entidad.example',
        'certificado.pdf',
      ]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('usted-coach dialog').count()).toBe(0);
      expect(await leftFrom()).toEqual([]);

      await button(2).click();
      expect((await factsOf())[0]).toBe('rosa@correo.example');
      await page.keyboard.press('Control+Enter');
      await expect.poll(leftFrom).toEqual(['second']);
    });

    it('reviews what a key sends', async () => {
      for (const key of keys) {
        await open(name, language);
        await write(bodyOf('second'), [BAD], page);
        await page.keyboard.press(key);
        expect((await factsOf())[0]).toBe('rosa@correo.example');
        expect(await leftFrom()).toEqual([]);
        await page.keyboard.press('Control+Enter');
        await expect.poll(leftFrom).toEqual(['second']);
      }
    });

    it('lets a good reply go at once', async () => {
      await open(name, language);
      await write(bodyOf('second'), ['Señora Rosa: su cita es hoy.'], page);
      await page.locator('usted-coach .counter').waitFor();
      await button(2).click();
      await expect.poll(leftFrom).toEqual(['second']);
    });
  },
);

describe.each(['es', 'en'] as const)('our page of Gmail in %s', (language) => {
  it('knows the message being answered while its quote is folded away', async () => {
    await open('gmail', language);
    await page.evaluate(() => {
      for (const quote of document.querySelectorAll('.gmail_quote')) quote.remove();
      const message = document.querySelector('.a3s');
      if (message)
        message.textContent = 'Jamaya pia, taya wayuu. Tachuntuin wanee pütchi süpüla tepichi.';
    });
    await write(bodyOf('inline'), ['Señora Marta: su recibo está listo.'], page);
    const ui = new CoachPage(page);
    await ui.counter.click();
    await ui.panel
      .locator('.rule')
      .getByText(/lengua nativa/iu)
      .waitFor();
  });

  it('sends once when our dialog cannot open', async () => {
    await open('gmail', language);
    await write(bodyOf('second'), [BAD], page);
    await breakDialogs(coach, page);
    await page.locator('[data-compose=second] [data-tooltip*="Enter"]').click();
    await expect.poll(leftFrom).toEqual(['second']);
    expect(await page.locator('usted-coach dialog').count()).toBe(0);
  });
});

describe.each(['es', 'en'] as const)('our page of Outlook in %s', (language) => {
  it('does not take a line of recipients for a reply', async () => {
    await open('outlook', language);
    await write(bodyOf('first'), [BAD], page);
    const counter = page.locator('usted-coach .counter');
    await expect.poll(() => counter.textContent()).toMatch(/[1-9]/u);
    const below = async (): Promise<number> =>
      top(counter).then(async (at) => at - (await top(bodyOf('first'))));
    const before = await below();
    await page.locator('[data-compose=second] [role=textbox]').first().click();
    await page.keyboard.type('TIENES QUE VENIR');
    // It still belongs to the reply.
    await expect.poll(below).toBe(before);
    expect(await counter.count()).toBe(1);
  });
});

describe.each(['es', 'en'] as const)('our page of an unknown webmail in %s', (language) => {
  it('reviews at the button that answers, not at the one that opens', async () => {
    await open('generic', language);
    await write(bodyOf('inline'), REPLY, page);
    await expect.poll(() => wordsOf(new CoachPage(page))).toEqual(['puedes']);
    await page.keyboard.press('Escape');
    await page.locator('#opens').click();
    expect(await page.locator('usted-coach dialog').count()).toBe(0);
    await page.locator('.answers').click();
    expect(await factsOf()).toEqual(['marta@correo.example', NONE]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(leftFrom).toEqual(['inline']);
  });
});

async function open(name: string, language: Language): Promise<void> {
  await page?.close();
  page = await coach.context.newPage();
  await page.goto(ownPage('webmail', name, language));
}

function bodyOf(compose: 'inline' | 'first' | 'second'): Locator {
  return page.locator(`[data-compose=${compose}] :is([data-body], [g_editable], textarea.body)`);
}

async function inlineFrame(): Promise<Frame> {
  const handle = await page.locator('iframe.body').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the page shows no editor');
  return frame;
}

/** Types lines at the beginning of a body. */
async function write(body: Locator, lines: readonly string[], at: Page | Frame): Promise<void> {
  await body.click();
  await page.keyboard.press('Control+Home');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await at.locator('usted-coach .counter').waitFor();
  if (lines.includes(BAD)) await new CoachPage(page, at).underlined();
}

/** Words of the text that are found fault with, in order of place. */
async function wordsOf(ui: CoachPage): Promise<string[]> {
  if (!(await ui.panel.isVisible())) await ui.counter.click();
  return ui.panel.locator('.quote').allTextContents();
}

/** What the review says of who gets the reply with what. */
async function factsOf(): Promise<string[]> {
  const review = page.locator('usted-coach dialog');
  await review.waitFor();
  return review.locator('dd').allTextContents();
}

/** Names of the compose windows that were sent. */
async function leftFrom(): Promise<string[]> {
  const sent: [string, string][] = JSON.parse((await page.locator('output').textContent()) || '[]');
  return sent.map(([compose]) => compose);
}

/** A line of copies that is not on the page says nothing. */
function noCopies(name: string): string[] {
  return name === 'yahoo' ? [] : [NONE];
}

async function top(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element is not on the page');
  return box.y;
}
