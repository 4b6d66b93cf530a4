import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../../../lib/demo/chromium';
import { type Coach, launchCoach } from '../../../e2e/setup/browser';
import { CoachPage } from '../../../e2e/setup/coach-page';
import { writeStorage } from '../../../e2e/setup/extension';
import { type Chat, startChat, whyNotHere } from './server';

const reason = whyNotHere();
if (reason) console.warn(reason);

const AGENT = 'ana.ruiz';
const MARTA = 'marta.perez';
const LUIS = 'luis.gomez';
const NAMES = { [AGENT]: 'Ana Ruiz', [MARTA]: 'Marta Pérez', [LUIS]: 'Luis Gómez' };
const CITIZENS = [MARTA, LUIS];

let chat: Chat;
let coach: Coach;
/** A browser without the extension, in which the citizens write. */
let other: Browser;
/** The agent's page, with both conversations side by side. */
let desk: Page;
let ui: CoachPage;
const homes = new Map<string, Page>();

describe.skipIf(reason)('Converse.js', () => {
  beforeAll(async () => {
    chat = await startChat(NAMES);
    coach = await launchCoach();
    other = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs() });
    desk = await coach.context.newPage();
    ui = new CoachPage(desk);
    await desk.goto(chat.url(AGENT, CITIZENS));
    for (const citizen of CITIZENS) {
      const home = await (await other.newContext()).newPage();
      homes.set(citizen, home);
      await home.goto(chat.url(citizen, [AGENT]));
      await composer(home, AGENT).waitFor();
      await composer(desk, citizen).waitFor();
    }
  });
  afterAll(async () => {
    await other?.close();
    await coach?.close();
    await chat?.stop();
  });

  it('coaches before Enter, and the citizen gets exactly what the agent saw', async () => {
    await tune({ clock: { enabled: false } });
    await ask(MARTA, 'TIENES QUE AYUDARME con la cita');
    const field = composer(desk, MARTA);
    await field.click();
    await desk.keyboard.type('Buenos días.');
    await desk.keyboard.press('Shift+Enter');
    await desk.keyboard.type('Hoy tienes cita.');
    // What the citizen wrote is not the agent's, though her name counts.
    await expect.poll(quotes).toEqual(['Buenos días', 'tienes']);
    await ui.row('Buenos días').click();
    await ui.button('Buenos días, señora Marta Pérez').click();
    await expect.poll(quotes).toEqual(['tienes']);
    await ui.row('tienes').click();
    await ui.button('tiene').click();
    const seen = 'Buenos días, señora Marta Pérez.\nHoy tiene cita.';
    await expect.poll(() => field.inputValue()).toBe(seen);
    await field.press('Enter');
    await expect.poll(() => last(homes.get(MARTA), AGENT)).toBe(seen);
    expect(await field.inputValue()).toBe('');
    expect(await said(desk, LUIS)).toEqual([]);
  });

  it('does not take the search for an emoji for a reply', async () => {
    await composer(desk, MARTA).click();
    await desk.keyboard.type('Hoy tienes cita.');
    await ui.counter.waitFor();
    await talk(desk, MARTA).locator('.toggle-emojis').click();
    const search = talk(desk, MARTA).locator('.emoji-search');
    await search.click();
    await desk.keyboard.type('tienes cara');
    // It still belongs to the reply.
    await expect.poll(quotes).toEqual(['tienes']);
    await desk.keyboard.press('Escape');
    await composer(desk, MARTA).fill('');
  });

  it('asks before a message leaves with errors, and each answer is a key away', async () => {
    await tune({ review: 'ask', clock: { enabled: false } });
    const field = composer(desk, MARTA);
    await field.click();
    await desk.keyboard.type('Mañana puedes venir.');
    await ui.underlined();
    await desk.keyboard.press('Enter');
    await question().waitFor();
    const before = await said(homes.get(MARTA), AGENT);
    expect(await field.inputValue()).toBe('Mañana puedes venir.');
    await desk.keyboard.press('Escape');
    await ui.card.waitFor();
    await ui.button('puede').click();
    await expect.poll(() => field.inputValue()).toBe('Mañana puede venir.');
    await desk.keyboard.press('Enter');
    await expect.poll(() => last(homes.get(MARTA), AGENT)).toBe('Mañana puede venir.');

    for (const [text, send] of [
      ['Trae tu cédula.', () => desk.keyboard.press('Enter')],
      [
        'Te espero.',
        () =>
          question()
            .getByRole('button', { name: /Enviar así/u })
            .click(),
      ],
    ] as const) {
      await field.click();
      await desk.keyboard.type(text);
      await ui.underlined();
      await desk.keyboard.press('Enter');
      await question().waitFor();
      await send();
      await expect.poll(() => last(homes.get(MARTA), AGENT)).toBe(text);
      await expect.poll(() => question().count()).toBe(0);
    }
    expect(await said(homes.get(MARTA), AGENT)).toEqual([
      ...before,
      'Mañana puede venir.',
      'Trae tu cédula.',
      'Te espero.',
    ]);
  });

  it('keeps a clock in each conversation, and offers a phrase in the right one', async () => {
    await tune({ clock: { enabled: true, seconds: 2 } });
    for (const citizen of CITIZENS) await composer(desk, citizen).click();
    await ask(LUIS, '¿Qué documentos llevo?');
    await ask(MARTA, '¿Y a qué hora?');
    await nudge().waitFor();
    // Both wait: one is told at a time, the longest first, although the agent is elsewhere.
    await expect.poll(phrase).toContain('Señor Luis Gómez');
    expect(await nudge().count()).toBe(1);
    await expect.poll(() => isBeside(LUIS)).toBe(true);
    await composer(desk, MARTA).click();
    await desk.keyboard.type('A las');
    const offered = await phrase();
    await desk.keyboard.press('Alt+Shift+E');
    await desk.keyboard.press('Enter');
    await expect.poll(() => composer(desk, LUIS).inputValue()).toBe(offered);
    expect(await composer(desk, MARTA).inputValue()).toBe('A las');
    expect(await said(homes.get(LUIS), AGENT)).toHaveLength(1);
    await desk.keyboard.press('Enter');
    await expect.poll(() => last(homes.get(LUIS), AGENT)).toBe(offered);

    // Now the other one, who has waited longer by now; an answer ends it.
    await tune({ clock: { enabled: true, seconds: 6 } });
    await expect.poll(phrase).toContain('Señora Marta Pérez');
    await expect.poll(() => isBeside(MARTA)).toBe(true);
    await composer(desk, MARTA).click();
    await desk.keyboard.type(' diez.');
    await desk.keyboard.press('Enter');
    await expect.poll(() => last(homes.get(MARTA), AGENT)).toBe('A las diez.');
    // Who was asked for patience still waits; who was answered does not.
    await expect.poll(() => nudge().locator('.waits').textContent()).toContain('sigue esperando');
    await expect.poll(() => isBeside(LUIS)).toBe(true);
    await composer(desk, LUIS).click();
    await desk.keyboard.type('Lleve su cédula.');
    await desk.keyboard.press('Enter');
    await expect.poll(() => nudge().count()).toBe(0);
  });
});

/** Changes the rule set of this device, as the settings page does. */
function tune(edits: object): Promise<void> {
  return writeStorage(coach, { ruleEdits: { version: 1, ...edits } });
}

/** A citizen writes, and the agent reads it. */
async function ask(citizen: string, text: string): Promise<void> {
  const home = homes.get(citizen);
  await home?.locator('textarea.chat-textarea').fill(text);
  await home?.keyboard.press('Enter');
  await expect.poll(() => last(desk, citizen)).toBe(text);
}

function talk(page: Page, who: string): Locator {
  return page.locator(`converse-chat[jid="${who}@localhost"]`);
}

function composer(page: Page, who: string): Locator {
  return talk(page, who).locator('textarea.chat-textarea');
}

/** Texts of a conversation as a page shows them. */
async function said(page: Page | undefined, who: string): Promise<string[]> {
  return page ? talk(page, who).locator('.chat-msg__text').allInnerTexts() : [];
}

async function last(page: Page | undefined, who: string): Promise<string | undefined> {
  return (await said(page, who)).at(-1)?.trim();
}

/** Words that are found fault with, in order of place. */
async function quotes(): Promise<string[]> {
  if (!(await ui.panel.isVisible())) await ui.counter.click();
  return ui.panel.locator('.quote').allTextContents();
}

function question(): Locator {
  return desk.locator('usted-coach .chat-review');
}

function nudge(): Locator {
  return desk.locator('usted-coach .nudge');
}

async function phrase(): Promise<string> {
  return (await nudge().locator('.phrase').textContent()) ?? '';
}

/** Whether the nudge stands over the composer of a conversation. */
async function isBeside(who: string): Promise<boolean> {
  const [box, field] = [await nudge().boundingBox(), await composer(desk, who).boundingBox()];
  return box !== null && field !== null && Math.abs(box.x - field.x) < 40;
}
