import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Severity } from '../../lib/engine/finding';
import type { FieldReport } from '../../lib/messages';
import { violations } from './setup/axe';
import { FOREIGN_HOST } from './setup/browser';
import { readStorage, writeStorage } from './setup/extension';
import { overflowOf } from './setup/layout';
import { openPopup, playFrame, untilClosed } from './setup/popup';
import { startSuite } from './setup/suite';

const suite = startSuite();
let page: Page;

let visit = 0;
beforeEach(async () => {
  await page?.close();
  await writeStorage(suite.coach, {});
  page = await suite.coach.context.newPage();
  await page.goto(`${suite.server.url}/popup.html?${visit++}`);
});

const finding = (
  key: string,
  severity: Severity,
  actual: string,
  fix?: string,
): FieldReport['findings'][number] => ({
  key,
  ruleId: 'frase-larga',
  severity,
  messageId: 'frase_larga',
  data: {},
  actual,
  expected: fix === undefined ? [] : [fix],
  safe: false,
  scope: 'span',
  start: 0,
  end: 1,
});

const field = (...findings: FieldReport['findings']): FieldReport => ({
  fieldId: 'cuerpo',
  name: 'Cuerpo del mensaje',
  findings,
});

async function popupOver(...fields: FieldReport[]): Promise<Page> {
  await playFrame(suite.coach, page, fields);
  return openPopup(suite.coach, page);
}

describe('findings', () => {
  it('are shown by rule, with its name, why, and the words', async () => {
    const popup = await popupOver(
      field(finding('1', 'error', 'tienes', 'tiene'), finding('2', 'warning', 'una  frase\nlarga')),
    );
    await popup.getByRole('heading', { name: '2 avisos en su texto' }).waitFor();
    expect(await popup.getByText('1 por corregir · 1 por mejorar').isVisible()).toBe(true);
    const group = popup.getByRole('article');
    expect(await group.getByRole('heading').textContent()).toBe('Frase largaPor corregir');
    expect(await group.getByText('se entienden a la primera').isVisible()).toBe(true);
    expect(await group.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/tienes.*→.*tiene/su),
      expect.stringContaining('una frase larga'),
    ]);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('lead to their place in the page and close the popup', async () => {
    const popup = await popupOver(field(finding('7', 'error', 'tienes')));
    await untilClosed(popup, () => popup.getByRole('button', { name: 'tienes' }).click());
    await expect
      .poll(() => page.locator('html').getAttribute('data-revealed'))
      .toBe('{"fieldId":"cuerpo","key":"7"}');
  });

  it('are reached by keyboard alone', async () => {
    const popup = await popupOver(
      field(finding('1', 'error', 'tienes'), finding('2', 'error', 'puedes')),
    );
    await popup.getByRole('button', { name: 'puedes' }).waitFor();
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.role)).toBe('switch');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowDown');
    await untilClosed(popup, () => popup.keyboard.down('Enter'));
    await expect
      .poll(() => page.locator('html').getAttribute('data-revealed'))
      .toContain('"key":"2"');
  });

  it('of a rule that fires often are folded', async () => {
    const words = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete'];
    const popup = await popupOver(field(...words.map((word) => finding(word, 'info', word))));
    await popup.getByRole('button', { name: 'Ver 3 más' }).click();
    expect(await popup.getByRole('listitem').count()).toBe(7);
    await popup.close();
  });

  it('need no sideways scrolling at 200 % zoom', async () => {
    const popup = await popupOver(
      field(finding('1', 'error', 'otorrinolaringológicamente'.repeat(4), 'tiene')),
    );
    await popup.getByRole('listitem').waitFor();
    await popup.setViewportSize({ width: 190, height: 300 });
    expect(await overflowOf(popup)).toBe(0);
    await popup.close();
  });

  it('of several fields stand under the name of each', async () => {
    const popup = await popupOver(field(finding('1', 'info', 'uno')), {
      ...field(finding('2', 'info', 'dos')),
      fieldId: 'nota',
      name: 'Nota interna',
    });
    await popup.getByRole('region', { name: 'Nota interna' }).getByText('dos').waitFor();
    expect(await popup.getByRole('region').count()).toBe(2);
    await popup.close();
  });

  it('are text, whatever they quote', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const popup = await popupOver(field(finding('1', 'error', hostile, hostile)));
    await popup.getByText('<img src=x').first().waitFor();
    expect(await popup.locator('main img, main script').count()).toBe(0);
    expect(await popup.title()).toBe('Usted');
    await popup.close();
  });
});

describe('calm states', () => {
  it('say that nothing is left to improve', async () => {
    const popup = await popupOver(field());
    await popup.getByRole('heading', { name: 'No hay nada que mejorar en este texto' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('say where to begin', async () => {
    const popup = await popupOver();
    await popup.getByText('Haga clic en el cuadro de texto de su respuesta').waitFor();
    expect(await popup.getByText('El texto no sale de su equipo.').isVisible()).toBe(true);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('say that part of the page is another site', async () => {
    await page.evaluate(
      (src) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, width: 600, height: 300, title: 'Editor' });
        document.body.append(frame);
      },
      suite.server.url.replace('127.0.0.1', FOREIGN_HOST),
    );
    const popup = await popupOver();
    await popup.getByRole('button', { name: `Activar también en ${FOREIGN_HOST}` }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('say so where the browser lets no extension in', async () => {
    await page.goto(suite.coach.urlOf('icons/icon.svg'));
    const popup = await openPopup(suite.coach, page);
    await popup.getByText('Usted no puede acompañarle en esta página').waitFor();
    expect(await popup.getByRole('switch').count()).toBe(0);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
});

describe('the switch of the site', () => {
  it('pauses and resumes', async () => {
    const popup = await popupOver(field());
    const toggle = popup.getByRole('switch', { name: 'Activado' });
    expect(await toggle.getAttribute('aria-checked')).toBe('true');
    await toggle.click();
    await popup.getByRole('heading', { name: 'En pausa en este sitio' }).waitFor();
    expect(await readStorage(suite.coach, 'settings')).toMatchObject({
      pausedSites: [suite.server.url],
    });
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Reactivar en este sitio' }).click();
    await popup.getByRole('switch', { name: 'Activado' }).waitFor();
    expect(await readStorage(suite.coach, 'settings')).toMatchObject({ pausedSites: [] });
    await popup.close();
  });
});

describe('what is kept', () => {
  it('is counted and can be brought back', async () => {
    const dismissed = (site: string) => ({ ruleId: 'jerga', actual: 'radicado', site });
    await writeStorage(suite.coach, {
      settings: {
        version: 1,
        dismissals: [dismissed(suite.server.url), dismissed('https://otro.gov.co')],
      },
    });
    const popup = await popupOver(field());
    await popup.getByText('1 aviso que no aplica aquí').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Restaurar' }).click();
    await popup.getByText('1 aviso que no aplica aquí').waitFor({ state: 'detached' });
    expect(await readStorage(suite.coach, 'settings')).toMatchObject({
      dismissals: [dismissed('https://otro.gov.co')],
    });
    await popup.close();
  });

  it('is said plainly when it could not be read', async () => {
    const problems = [{ place: 'rules.tuteo.enabled', expected: 'boolean' }];
    await writeStorage(suite.coach, {
      settingsSetAside: [{ at: '2026-01-01', value: {}, problems, acknowledged: false }],
    });
    const popup = await popupOver(field());
    await popup.getByText('rules.tuteo.enabled: se esperaba sí o no').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Entendido' }).click();
    await expect
      .poll(() => readStorage(suite.coach, 'settingsSetAside'))
      .toMatchObject([{ acknowledged: true }]);
    await popup.close();
  });
});

describe('a tab that cannot be entered', () => {
  it('is offered a reload', async () => {
    await page.goto('http://127.0.0.1:9/').catch(() => {});
    const popup = await openPopup(suite.coach, page);
    await popup.getByRole('button', { name: 'Recargar la página' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
});
