import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../../e2e/setup/axe';
import { type Coach, launchCoach } from '../../e2e/setup/browser';
import { CoachPage } from '../../e2e/setup/coach-page';
import { breakDialogs, writeStorage } from '../../e2e/setup/extension';
import { LANGUAGES, type Language, ownPage, serveOwnPages } from '../own-pages';
import labels from './labels.json';

/** What our pages let a test do. */
declare const say: (talk: string, from: string, text: string) => void;
declare const show: (talk: string) => void;

const BAD = 'Buenos días. Hoy tienes cita.';

/** What differs between the chats, beside the pages themselves. */
const CHATS = [
  { name: 'converse', composer: 'textarea' },
  { name: 'chatwoot', composer: '.ProseMirror', toNote: '[data-private-note-mode]' },
  { name: 'zendesk', composer: '[contenteditable]', toNote: '.internal' },
  { name: 'whatsapp', composer: 'footer [contenteditable]' },
  { name: 'rocketchat', composer: 'textarea' },
  { name: 'teams', composer: '[contenteditable]' },
  { name: 'tawk', composer: '[contenteditable]' },
  { name: 'intercom', composer: '[contenteditable]', key: 'Control+Enter' },
  { name: 'generic', composer: 'textarea' },
] as const;
/** Where a message of the agent may be a note. */
const WITH_NOTES = ['chatwoot', 'zendesk', 'intercom', 'generic'];

const CASES = CHATS.flatMap((chat) => LANGUAGES.map((language) => ({ ...chat, language })));

let coach: Coach;
let page: Page;

beforeAll(async () => {
  coach = await launchCoach();
  await serveOwnPages(coach.context, 'chat', labels);
});
afterAll(() => coach?.close());
afterEach(() => page?.close());

describe.each(CASES)('our page of $name in $language', ({ name, language, composer, ...rest }) => {
  const key = 'key' in rest ? rest.key : 'Enter';
  const field = (): Locator => page.locator(composer);

  it('coaches before the key that sends, and lets the message go once, as it was seen', async () => {
    await open(name, language, { review: 'warn', clock: { enabled: false } });
    await field().click();
    await page.keyboard.type(BAD);
    const ui = new CoachPage(page);
    await expect.poll(() => quotesOf(ui)).toContain('tienes');
    await ui.row('tienes').click();
    await ui.button(/tiene/u).first().click();
    await expect.poll(() => textOf(field())).toContain('Hoy tiene cita.');
    const seen = await textOf(field());
    await page.keyboard.press(key);
    await expect.poll(sent).toEqual([['marta', seen]]);
    await writeBad();
    await page.keyboard.press(key);
    await page.locator('usted-coach .note').waitFor();
    expect(await sent()).toEqual([
      ['marta', seen],
      ['marta', BAD],
    ]);
  });

  it.runIf(language === 'es')('asks before errors leave, and swallows nothing', async () => {
    await open(name, language, { review: 'ask', clock: { enabled: false } });
    await field().click();
    await writeBad();
    await page.keyboard.press(key);
    await question().waitFor();
    expect(await sent()).toEqual([]);
    // Whoever types on has answered, and the caret never left.
    await page.keyboard.type(' Gracias.');
    await expect.poll(() => question().count()).toBe(0);
    await page.keyboard.press(key);
    await question().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('usted-coach .card').waitFor();
    await new CoachPage(page).button(/tiene/u).first().click();
    await expect.poll(() => textOf(field())).toContain('Hoy tiene cita. Gracias.');
    await page.keyboard.press(key);
    await expect.poll(sent).toEqual([['marta', 'Buenos días. Hoy tiene cita. Gracias.']]);
    // The same key once more sends it as it is.
    await writeBad();
    await page.keyboard.press(key);
    await question().waitFor();
    await page.keyboard.press(key);
    await expect.poll(async () => (await sent())[1]).toEqual(['marta', BAD]);
    await expect.poll(() => question().count()).toBe(0);
    expect(await sent()).toHaveLength(2);
  });

  it('keeps a clock for each conversation, and offers a phrase in the right one', async () => {
    await open(name, language, { clock: { enabled: true, seconds: 1 } });
    await field().click();
    await nudge().waitFor();
    const phrase = (await nudge().locator('.phrase').textContent()) ?? '';
    expect(phrase).toContain('Señora Marta Pérez');
    if (WITH_NOTES.includes(name)) {
      await page.evaluate(() => say('marta', 'note', 'Revisar con cartera.'));
      expect(await nudge().count()).toBe(1);
    }

    await page.evaluate(() => show('luis'));
    await expect.poll(() => nudge().count()).toBe(0);
    await page.evaluate(() => say('luis', 'citizen', '¿Y mi recibo?'));
    await expect.poll(() => nudge().locator('.phrase').allTextContents()).toHaveLength(1);
    expect(await nudge().locator('.phrase').textContent()).toContain('Señor Luis Gómez');
    await page.evaluate(() => say('luis', 'agent', 'Su recibo está listo.'));
    await expect.poll(() => nudge().count()).toBe(0);

    await page.evaluate(() => show('marta'));
    await nudge().waitFor();
    await nudge().locator('button').first().click();
    await expect.poll(() => textOf(field())).toBe(phrase);
    expect(await sent()).toEqual([]);
    await expect.poll(() => nudge().count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(field())).toBe('');
  });

  it.runIf('toNote' in rest)('does not coach a note for colleagues', async () => {
    await open(name, language, { clock: { enabled: false } });
    await field().click();
    await page.keyboard.type(BAD);
    await page.locator('usted-coach .counter:not(.clean)').waitFor();
    await page.locator('toNote' in rest ? rest.toNote : '').click();
    await field().click();
    await expect.poll(() => page.locator('usted-coach .counter').count()).toBe(0);
    await page.keyboard.type(' TIENES QUE LLAMAR');
    expect(await page.locator('usted-coach .counter').count()).toBe(0);
  });
});

describe('the nudge', () => {
  it('is reached and left by keyboard, is accessible, and comes once', async () => {
    await open('generic', 'es', { clock: { enabled: true, seconds: 1 } });
    await page.locator('textarea').click();
    await nudge().waitFor();
    expect(await violations(page, 'usted-coach')).toEqual([]);
    await page.keyboard.press('Alt+Shift+E');
    await expect.poll(focused).toBe('Poner esta frase');
    await page.keyboard.press('Escape');
    await expect.poll(() => nudge().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.evaluate(() => say('marta', 'citizen', '¿Hola?'));
    await page.evaluate(() => say('marta', 'agent', 'Un momento, por favor.'));
    await nudge().waitFor();
    expect(await nudge().locator('.waits').textContent()).toContain('sigue esperando');
  });
});

describe('the question before a message leaves', () => {
  beforeEach(async () => {
    await open('generic', 'es', { review: 'ask', clock: { enabled: false } });
    await page.locator('textarea').click();
  });

  it('is accessible, and says who gets the message', async () => {
    await writeBad();
    await page.keyboard.press('Enter');
    await question().waitFor();
    expect(await violations(page, 'usted-coach')).toEqual([]);
    expect(await question().locator('h2').textContent()).toBe('Antes de enviar a Marta Pérez');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('is no answer to a key held down, and is asked anew for another message', async () => {
    await writeBad();
    await page.keyboard.down('Enter');
    await question().waitFor();
    for (let turn = 0; turn < 5; turn++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([['marta', BAD]]);
    await page.keyboard.type(`${BAD} Gracias.`);
    await page.keyboard.press('Enter');
    await question().waitFor();
    expect(await sent()).toHaveLength(1);
  });

  it.each(['Enviar así', 'the send button'])('sends once at a press on %s', async (name) => {
    await writeBad();
    const button = page.locator('form').getByRole('button', { name: 'Enviar' });
    await button.click();
    await question().waitFor();
    expect(await sent()).toEqual([]);
    const send = question().getByRole('button', { name: /Enviar así/u });
    await (name === 'Enviar así' ? send : button).click();
    await expect.poll(sent).toEqual([['marta', BAD]]);
    await expect.poll(() => question().count()).toBe(0);
  });

  it('leaves with its conversation, and with the focus', async () => {
    await writeBad();
    await page.keyboard.press('Enter');
    await question().waitFor();
    await page.locator('input').focus();
    await expect.poll(() => question().count()).toBe(0);
    await page.locator('textarea').focus();
    await page.keyboard.press('Enter');
    await question().waitFor();
    await page.evaluate(() => show('luis'));
    await writeBad();
    await page.keyboard.press('Enter');
    await expect.poll(() => question().locator('h2').textContent()).toContain('Luis Gómez');
    expect(await sent()).toEqual([]);
  });

  it('lets the message go when it cannot be shown', async () => {
    await writeBad();
    await breakDialogs(coach, page);
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([['marta', BAD]]);
    expect(await question().count()).toBe(0);
  });

  it('leaves alone an Enter that takes a name from a list', async () => {
    await writeBad();
    await page.locator('textarea').evaluate((area) => {
      area.setAttribute('aria-activedescendant', 'name-1');
    });
    await page.keyboard.press('Enter');
    // It is the page's, whatever it makes of it.
    await expect.poll(sent).toHaveLength(1);
    expect(await question().count()).toBe(0);
  });
});

describe('a message with errors in a chat', () => {
  it.each(['off', 'warn'] as const)('leaves once at Enter, with review %s', async (review) => {
    await open('generic', 'es', { review, clock: { enabled: false } });
    await page.locator('textarea').click();
    await writeBad();
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([['marta', BAD]]);
    const notes = page.locator('usted-coach .note');
    if (review === 'off') expect(await notes.count()).toBe(0);
    else await notes.waitFor();
  });
});

function question(): Locator {
  return page.locator('usted-coach .chat-review');
}

function nudge(): Locator {
  return page.locator('usted-coach .nudge');
}

async function open(name: string, language: Language, edits: object): Promise<void> {
  await page?.close();
  await writeStorage(coach, { ruleEdits: { version: 1, ...edits } });
  page = await coach.context.newPage();
  await page.goto(ownPage('chat', name, language));
}

/** As an agent, who is never so quick that nobody has read what leaves. */
async function writeBad(): Promise<void> {
  await page.keyboard.type(BAD);
  await new CoachPage(page).underlined();
}

async function quotesOf(ui: CoachPage): Promise<string[]> {
  if (!(await ui.panel.isVisible())) await ui.counter.click();
  return ui.panel.locator('.quote').allTextContents();
}

function textOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    ((element as HTMLTextAreaElement).value ?? (element as HTMLElement).innerText).trim(),
  );
}

async function sent(): Promise<[string, string][]> {
  return JSON.parse((await page.locator('output').textContent()) || '[]');
}

function focused(): Promise<string | undefined> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('usted-coach')].map(
      ({ shadowRoot }) => shadowRoot?.activeElement?.textContent,
    );
    return shown.find(Boolean) ?? undefined;
  });
}
