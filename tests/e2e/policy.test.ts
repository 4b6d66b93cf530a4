import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_KEY, extensionIdOf } from '../../lib/build/extension-id';
import { violations } from './setup/axe';
import { type Coach, EXTENSION, FOREIGN_HOST, launchCoach } from './setup/browser';
import { CoachPage } from './setup/coach-page';
import { readStorage, writeStorage } from './setup/extension';
import { openOptions } from './setup/options-page';
import { type PageServer, servePages } from './setup/pages';
import { type ManagedExtension, managedExtension, noPolicies } from './setup/policy';
import { openPopup } from './setup/popup';

/** The browser looks at the file again after some seconds. */
const LIVE = { timeout: 30_000 };

const RULES = {
  version: 2,
  name: 'Secretaría de Hacienda',
  own: [
    {
      id: 'predial',
      type: 'substitution',
      name: 'Impuesto predial',
      why: 'Así lo llama la ciudadanía.',
      terms: [{ term: 'tributo inmobiliario', use: ['impuesto predial'] }],
      examples: { flags: ['El tributo inmobiliario.'], accepts: ['El impuesto predial.'] },
    },
  ],
};

it('the built extension has the id that the README tells', () => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  expect(manifest.key).toBe(EXTENSION_KEY);
  expect(readFileSync('README.md', 'utf8')).toContain(extensionIdOf(EXTENSION_KEY));
});

if (noPolicies) console.warn(noPolicies);

describe.skipIf(noPolicies)("the entity's policy", () => {
  let managed: ManagedExtension;
  let coach: Coach;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    managed = managedExtension();
    managed.decide({
      pack: JSON.stringify(RULES),
      defaults: { adjust: ['-jerga'] },
      locks: { rules: { tuteo: { enabled: false } } },
      hosts: [`https://${FOREIGN_HOST}/*`],
    });
    server = await servePages('tests/e2e/pages');
    coach = await launchCoach({ extension: managed.extension });
    page = await coach.context.newPage();
    await page.goto(`${server.url}/popup.html`);
  });
  afterAll(async () => {
    await coach?.close();
    await server?.close();
    managed?.remove();
  });

  const TEXT = 'Parce, tienes que pagar el tributo inmobiliario por ende.';

  /** What is found in the text, read from the list, which follows every change. */
  async function found(): Promise<string[]> {
    const view = new CoachPage(page);
    if ((await page.getByRole('textbox').inputValue()) === '') {
      await page.getByRole('textbox').fill(TEXT);
    }
    if (!(await view.panel.isVisible())) await view.counter.click({ timeout: 3_000 });
    return (await view.panel.locator('.row .quote').allInnerTexts()).filter(Boolean);
  }

  it("brings the entity's rules and keeps a copy for the next start", async () => {
    await expect.poll(() => readStorage(coach, 'rulePolicy')).toHaveProperty('pack');
    await expect.poll(found).toEqual(['tributo inmobiliario', 'por ende']);
  });

  it('says in the card who defined the rule', async () => {
    const view = new CoachPage(page);
    await view.row('tributo inmobiliario').click();
    await view.card.waitFor();
    expect(await view.card.innerText()).toContain('Impuesto predial');
    await view.card.locator('summary').click();
    expect(await view.card.innerText()).toContain(
      'Definido por su entidad: Secretaría de Hacienda',
    );
    await page.keyboard.press('Escape');
  });

  it('lets own edits over its defaults, and not over its locks', async () => {
    const rules = { jerga: { enabled: true }, tuteo: { enabled: true } };
    const rulePolicy = await readStorage(coach, 'rulePolicy');
    await writeStorage(coach, { rulePolicy, ruleEdits: { version: 1, rules } });
    await expect.poll(found).toEqual(['Parce', 'tributo inmobiliario', 'por ende']);
  });

  it('says on a site that it wants and may not read that only a click is missing', async () => {
    const popup = await openPopup(coach, page, { id: 1, url: `https://${FOREIGN_HOST}/` });
    await expect
      .poll(() => popup.innerText('main'))
      .toContain('Su entidad usa Usted en este sitio');
    await popup.close();
  });

  it('changes live, hides pages, and names the place of what cannot be used', async () => {
    managed.decide({
      json: JSON.stringify({
        hidden: ['guide'],
        locks: { rules: { jerga: { enabled: false }, jergas: {} }, review: 'siempre' },
      }),
    });
    await expect.poll(found, LIVE).toEqual(['tienes', 'por ende']);
    const guide = await coach.context.newPage();
    await guide.goto(`chrome-extension://${coach.extensionId}/guide.html`);
    await expect.poll(() => guide.innerText('h1')).toBe('Su entidad cerró esta página');
    await guide.close();
    const popup = await openPopup(coach, page);
    await popup.getByText('Hay valores de la entidad').click();
    await expect.poll(() => popup.innerText('body')).toContain('locks.review');
    expect(await popup.getByRole('link', { name: 'Guía' }).count()).toBe(0);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    const options = await coach.context.newPage();
    await openOptions(coach, options, 'escribir');
    await options.getByText('Su entidad definió valores que no se pueden usar: 2').press('Enter');
    await options.getByText('locks.rules.jergas: no existe la regla «jergas»').waitFor();
    expect(await violations(options)).toEqual([]);
    await options.close();
  }, 60_000);

  it('leaves nothing behind when it ends', async () => {
    managed.decide(undefined);
    await expect.poll(() => readStorage(coach, 'rulePolicy'), LIVE).toBe(undefined);
    await expect.poll(found).toEqual(['Parce', 'tienes', 'por ende']);
  }, 60_000);
});
