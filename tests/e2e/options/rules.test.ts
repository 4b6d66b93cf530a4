import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { violations } from '../setup/axe';
import { CoachPage } from '../setup/coach-page';
import { readStorage, writeStorage } from '../setup/extension';
import { overflowOf } from '../setup/layout';
import { openOptions } from '../setup/options-page';
import { startSuite } from '../setup/suite';

/** What code sent to the extension finds there. */
declare const chrome: typeof browser;

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  await writeStorage(suite.coach, {});
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

const edits = () => readStorage(suite.coach, 'ruleEdits');
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Goes on with the tabulator until the focus is on something with this name. */
const tabTo = async (name: string | RegExp): Promise<void> => {
  for (let step = 0; step < 90; step++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = [...((element as Partial<HTMLInputElement>)?.labels ?? [])];
      const label = labels.map((each) => each.textContent).join(' ');
      return element?.getAttribute('aria-label') ?? (label || (element?.textContent ?? ''));
    });
    if (typeof name === 'string' ? now.trim() === name : name.test(now)) return;
  }
  throw new Error(`the tabulator does not reach ${name}`);
};

describe('a rule', () => {
  it('is found, switched off, tuned and taken back, by keyboard alone', async () => {
    await openOptions(suite.coach, page, 'reglas');
    await press('/');
    await page.keyboard.type('frase larga');
    await page.getByRole('switch', { name: 'Frase larga' }).waitFor();
    await press('Enter', 'Enter');
    await tabTo('Palabras por frase en correos y formularios');
    await press('Control+A');
    await page.keyboard.type('20');
    await press('Enter');
    await expect
      .poll(edits)
      .toMatchObject({ rules: { 'frase-larga': { options: { maxWords: 20 } } } });
    await page.getByText('Palabras por frase en correos y formularios: 20.').waitFor();
    await tabTo('Deshacer');
    await press('Enter');
    await expect.poll(edits).toEqual({ version: 1 });
    await page.getByRole('switch', { name: 'Frase larga' }).focus();
    await press('Space');
    await expect.poll(edits).toMatchObject({ rules: { 'frase-larga': { enabled: false } } });
    await page.getByText('«Frase larga» queda apagada.').waitFor();
  });

  it('shows its source and its examples live, and free of barriers', async () => {
    await openOptions(suite.coach, page, 'reglas/frase-larga');
    await page.getByText('Lo que marca').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Pruebe con sus palabras').fill('Una frase de siete palabras nada más.');
    await page.getByText('No dice nada.').last().waitFor();
    await page.getByRole('link', { name: 'Ver en la guía' }).waitFor();
  });

  it('changes what the coach does on a page that is open', async () => {
    const written = await suite.coach.context.newPage();
    await written.goto(`${suite.server.url}/fields.html`);
    await written.locator('#area').fill('Buenos días: tienes que traer la cédula.');
    const ui = new CoachPage(written);
    await ui.openFromList('tienes');
    await openOptions(suite.coach, page, 'reglas');
    await page.getByRole('switch', { name: 'Tuteo y voseo' }).click();
    await expect.poll(edits).toMatchObject({ rules: { tuteo: { enabled: false } } });
    await written.bringToFront();
    await written.locator('#area').click();
    await expect.poll(() => ui.row('tienes').count()).toBe(0);
    await written.close();
  });

  it('that the entity locked says so and does not move', async () => {
    await writeStorage(suite.coach, {
      rulePolicy: { locks: { rules: { tuteo: { enabled: true, severity: 'error' } } } },
    });
    await openOptions(suite.coach, page, 'reglas/tuteo');
    const control = page.getByRole('switch', { name: 'Tuteo y voseo' });
    await expect.poll(() => control.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Definido por su entidad').first().waitFor();
    await control.press('Space');
    expect(await control.getAttribute('aria-checked')).toBe('true');
    expect(await page.getByRole('radio', { name: 'Sugerencia' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the terms', () => {
  it('are added, changed, removed and brought back', async () => {
    await openOptions(suite.coach, page, 'terminos/tecnicismos');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Agregar un término' }).focus();
    await press('Enter');
    await page.keyboard.type('tributo inmobiliario');
    expect(await violations(page)).toEqual([]);
    await tabTo(/^Escriba en su lugar/u);
    await page.keyboard.type('impuesto predial');
    await tabTo('Guardar');
    await press('Enter');
    await expect.poll(edits).toMatchObject({
      terms: {
        tecnicismos: { add: [{ term: 'tributo inmobiliario', use: ['impuesto predial'] }] },
      },
    });
    await page.getByLabel('Buscar en esta lista').fill('allegar');
    await page.getByRole('button', { name: 'Quitar «allegar»' }).press('Enter');
    await expect.poll(edits).toMatchObject({ terms: { tecnicismos: { remove: ['allegar'] } } });
    await page.getByRole('button', { name: 'Recuperar «allegar»' }).press('Enter');
    await expect.poll(async () => JSON.stringify(await edits())).not.toContain('allegar');
  });

  it('are asked for in a dialog that is open before the next key, painted or not', async () => {
    await openOptions(suite.coach, page, 'terminos/tecnicismos');
    const focused = await page
      .getByRole('button', { name: 'Agregar un término' })
      .evaluate(async (button) => {
        window.requestAnimationFrame = () => 0;
        (button as HTMLButtonElement).click();
        await new Promise((done) => setTimeout(done));
        return document.activeElement?.matches('dialog[open] input');
      });
    expect(focused).toBe(true);
  });

  it('come from a spreadsheet, row by row, with what is wrong in it', async () => {
    await openOptions(suite.coach, page, 'terminos/jerga');
    await page.getByRole('button', { name: 'Importar' }).click();
    await page
      .getByLabel('Celdas pegadas')
      .fill('Término\tAlternativas\nbacano\tmuy bueno | agradable\n(a(b)\tx\nchimba\t');
    await page.getByText('Se leyeron 2 términos; filas con problemas: 1.').waitFor();
    await page.getByText('Fila 3:').waitFor();
    await page.getByRole('button', { name: 'Agregar 2 términos' }).click();
    await expect.poll(edits).toMatchObject({
      terms: { jerga: { add: [{ term: 'bacano', use: ['muy bueno', 'agradable'] }, {}] } },
    });
  });

  it('may be fifty thousand: only those in the window are drawn', async () => {
    // Made where they are kept: on the way into Firefox they would take longer than in the page.
    await suite.coach.worker.evaluate(async () => {
      const add = Array.from({ length: 50_000 }, (_, index) => ({ term: `palabra${index}` }));
      await chrome.storage.local.set({ ruleEdits: { version: 1, terms: { jerga: { add } } } });
    });
    await openOptions(suite.coach, page, 'terminos/jerga');
    await page.getByText('palabra0', { exact: true }).waitFor();
    expect(await page.locator('.window li').count()).toBeLessThan(60);
    await page.getByLabel('Buscar en esta lista').fill('palabra49999');
    await page.getByText('palabra49999').waitFor();
  });
});

describe('an own rule', () => {
  it('is refused with the place while its examples fail, and taken once they hold', async () => {
    await openOptions(suite.coach, page, 'propias');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Escribir una regla' }).press('Enter');
    await page.getByLabel('Nombre', { exact: true }).fill('Predial');
    await page.getByLabel('Por qué, en una frase').fill('Se conoce como impuesto predial.');
    await page
      .getByLabel('Términos', { exact: true })
      .fill('tributo inmobiliario = impuesto predial');
    const flags = page.getByLabel('Ejemplos que debe marcar');
    await flags.fill('Pague el impuesto.');
    await page.getByText('No lo marca, y debería.').waitFor();
    await page.getByLabel('Ejemplos que debe aceptar').fill('Pague el impuesto predial.');
    await page.getByRole('button', { name: 'Guardar' }).press('Enter');
    await page.getByText('Ejemplos que debe marcar, n.º 1:').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await edits()).toBeUndefined();
    await flags.fill('El tributo inmobiliario vence hoy.');
    await page.getByText('Lo marca, como debe.').waitFor();
    await page.getByRole('button', { name: 'Guardar' }).press('Enter');
    await page.getByText('La regla «Predial» quedó guardada.').waitFor();
    await expect.poll(edits).toMatchObject({ own: [{ id: 'predial', type: 'substitution' }] });
    await openOptions(suite.coach, page, 'probar');
    await page.getByLabel('La respuesta').last().fill('El tributo inmobiliario vence hoy.');
    await page.locator('.found').getByRole('link', { name: 'Predial' }).waitFor();
  });
});

describe('a pack', () => {
  it('shows what it changes before it applies, and is handed out again', async () => {
    await openOptions(suite.coach, page, 'paquetes');
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Ver qué cambia con/u })
      .first()
      .click();
    await page.locator('.diff li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await readStorage(suite.coach, 'rulePack')).toBeUndefined();
    await page.getByRole('button', { name: 'Aplicar' }).click();
    await expect.poll(() => readStorage(suite.coach, 'rulePack')).toMatchObject({ version: 3 });
    const { name, text } = await suite.coach.downloadFrom(page, () =>
      page.getByRole('button', { name: 'Descargar el paquete' }).click(),
    );
    expect(name).toMatch(/\.json$/u);
    expect(JSON.parse(text)).toHaveProperty('version');
    await page.getByRole('button', { name: 'Quitar el paquete' }).click();
    await expect.poll(() => readStorage(suite.coach, 'rulePack')).toBeUndefined();
  });

  it('with mistakes is not taken, and each is told with its line', async () => {
    await openOptions(suite.coach, page, 'paquetes');
    await page
      .getByLabel('Pegue aquí el paquete')
      .fill('{ "version": 2, "name": "x",\n  "rules": { "tuteoo": {} } }');
    await page.getByText('Línea 2, columna 14 (rules.tuteoo): no existe la regla').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the page', () => {
  it('is reached from the popup, and fits a narrow window', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    for (const place of ['reglas/tuteo', 'terminos', 'propias', 'paquetes', 'avances', 'probar']) {
      await openOptions(suite.coach, page, place);
      expect(await overflowOf(page)).toBe(0);
    }
    await page.goto(suite.coach.urlOf('popup.html'));
    expect(await page.getByRole('link', { name: 'Ajustes' }).getAttribute('href')).toBe(
      '/options.html',
    );
  });
});
