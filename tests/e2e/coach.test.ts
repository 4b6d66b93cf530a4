import type { Frame, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './setup/axe';
import { runCommand } from './setup/browser';
import { CoachPage } from './setup/coach-page';
import { startSuite } from './setup/suite';

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/fields.html`);
});
afterEach(() => page.close());

const REPLY = 'Buenos días. Hoy tienes que enviar tu documento. ';
const FIXED = 'Buenos días. Hoy tiene que enviar tu documento. ';

/** Every kind of field, where it lives, and how its text is read. */
const FIELDS: Record<
  string,
  { open: (page: Page) => Promise<{ frame: Page | Frame; field: Locator }> }
> = {
  textarea: { open: async (at) => ({ frame: at, field: at.locator('#area') }) },
  input: { open: async (at) => ({ frame: at, field: at.locator('#line') }) },
  contenteditable: { open: async (at) => ({ frame: at, field: at.locator('#rich') }) },
  'contenteditable in a shadow root': {
    open: async (at) => ({ frame: at, field: at.locator('#shadowed') }),
  },
  'contenteditable in a frame': {
    open: async (at) => {
      const frame = at.frames().find((each) => each !== at.mainFrame());
      if (!frame) throw new Error('the page has no frame');
      return { frame, field: frame.locator('#framed') };
    },
  },
};

/** Text as the page sees it, non-breaking spaces as spaces. */
const textOf = async (field: Locator): Promise<string> =>
  (
    await field.evaluate((element) => (element as HTMLInputElement).value ?? element.textContent)
  ).replaceAll('\u00a0', ' ');

describe.each(Object.entries(FIELDS))('%s', (_, { open }) => {
  it('is coached while one types, fixed in one click, and undone', async () => {
    const { frame, field } = await open(page);
    const ui = new CoachPage(page, frame);
    await field.click();
    await page.keyboard.type(REPLY);
    await ui.openFromList('tienes');
    await ui.card.getByRole('button', { name: /tiene/u }).click();
    await expect.poll(() => textOf(field)).toBe(FIXED);

    await page.keyboard.type('Ya.');
    await expect.poll(() => textOf(field)).toBe(`${FIXED}Ya.`);

    for (let undo = 0; undo < 8 && (await textOf(field)) !== REPLY; undo++) {
      await page.keyboard.press('Control+z');
    }
    expect(await textOf(field)).toBe(REPLY);

    await ui.openFromList('tienes');
    await ui.card.getByRole('button', { name: /tiene/u }).click();
    await expect.poll(() => textOf(field)).toBe(FIXED);
  });
});

describe('the coach', () => {
  it('adds nothing inside an editable', async () => {
    const ui = new CoachPage(page);
    const field = page.locator('#rich');
    await field.click();
    await page.keyboard.type('Hoy ');
    await field.evaluate((element) => {
      const foreign: string[] = [];
      Object.assign(window, { foreign });
      new MutationObserver((records) => {
        for (const record of records) {
          if (record.type === 'attributes') foreign.push(`attribute ${record.attributeName}`);
          for (const node of record.addedNodes)
            if (node.nodeType !== Node.TEXT_NODE) foreign.push(node.nodeName);
        }
      }).observe(element, { subtree: true, childList: true, attributes: true });
    });
    await page.keyboard.type('tienes que enviar tu documento. ');
    await ui.openFromList('tienes');
    await page.keyboard.press('Escape');
    await ui.openFromList('tu');
    await ui.card.getByRole('button', { name: /su/u }).click();
    await expect.poll(() => textOf(field)).toContain('enviar su documento');
    expect(await page.evaluate(() => (window as unknown as { foreign: string[] }).foreign)).toEqual(
      [],
    );
  });

  it('opens the card on a click and on the pointer at rest', async () => {
    const ui = new CoachPage(page);
    await page.locator('#rich').click();
    await page.keyboard.type(REPLY);
    await ui.counter.waitFor();
    const box = await page.locator('#rich').evaluate((element) => {
      // Firefox may keep what was typed in several nodes.
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = texts.nextNode() as Text;
      while (!text.data.includes('tienes')) text = texts.nextNode() as Text;
      const range = document.createRange();
      const at = text.data.indexOf('tienes');
      range.setStart(text, at);
      range.setEnd(text, at + 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await expect.poll(() => ui.counter.textContent()).not.toBe('');
    await page.mouse.move(box.x, box.y);
    await ui.card.waitFor();
    await page.keyboard.type('x');
    await page.mouse.move(5, 5);
    await page.mouse.click(box.x, box.y);
    await ui.card.waitFor();
  });

  it('works by keyboard alone and gives the caret back', async () => {
    const ui = new CoachPage(page);
    const field = page.locator('#area');
    await field.focus();
    await page.keyboard.type(REPLY);
    await ui.counter.waitFor();
    await runCommand(suite.coach, 'next-finding');
    await ui.card.waitFor();
    await page.keyboard.press('Escape');
    await ui.card.waitFor({ state: 'detached' });
    await page.keyboard.type('¡');
    expect(await textOf(field)).toContain('¡');
  });

  it('corrects all that is safe after a preview', async () => {
    const ui = new CoachPage(page);
    const field = page.locator('#area');
    await field.click();
    await page.keyboard.type(REPLY);
    await ui.counter.click();
    await ui.button(/Corregir todo lo seguro/u).click();
    await ui.button(/Aplicar cambios/u).click();
    await expect.poll(() => textOf(field)).toBe('Buenos días. Hoy tiene que enviar su documento. ');
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(field)).toBe(REPLY);
  });

  it('puts a finding off, and forgets it for good when it does not apply', async () => {
    const ui = new CoachPage(page);
    await page.locator('#area').click();
    await page.keyboard.type('Buenos días. Hoy tienes cita. ');
    await ui.openFromList('tienes');
    await ui.button('Ahora no').click();
    await ui.counter.click();
    await expect.poll(() => ui.row('tienes').count()).toBe(0);

    await page.reload();
    await page.locator('#area').click();
    await page.keyboard.type('Buenos días. Hoy tienes cita. ');
    await ui.openFromList('tienes');
    await ui.button('No aplica aquí').click();
    await page.reload();
    await page.locator('#area').click();
    await page.keyboard.type('Buenos días. Hoy tienes cita con tu asesor. ');
    await ui.counter.click();
    await ui.row('tu').waitFor();
    expect(await ui.row('tienes').count()).toBe(0);
  });

  it('leaves with the field', async () => {
    const ui = new CoachPage(page);
    await page.locator('#rich').click();
    await page.keyboard.type(REPLY);
    await ui.counter.waitFor();
    await page.locator('#rich').evaluate((element) => element.remove());
    await expect.poll(() => page.locator('usted-coach').count()).toBe(0);
  });

  it('is left alone by page script', async () => {
    const ui = new CoachPage(page);
    const field = page.locator('#area');
    await field.click();
    await page.keyboard.type(REPLY);
    await ui.counter.waitFor();
    await ui.counter.evaluate((button) => (button as HTMLElement).click());
    expect(await ui.panel.count()).toBe(0);
  });
});

describe('the interface in the page', () => {
  it('has no barrier that axe finds, in light, dark and forced colours', async () => {
    const ui = new CoachPage(page);
    await page.locator('#area').click();
    await page.keyboard.type(REPLY);
    await ui.counter.click();
    await ui.panel.waitFor();
    expect(await violations(page, 'usted-coach')).toEqual([]);
    await ui.row('tu').first().click();
    await ui.card.waitFor();
    expect(await violations(page, 'usted-coach')).toEqual([]);
  });
});
