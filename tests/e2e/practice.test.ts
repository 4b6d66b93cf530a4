import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import answers from '../../lib/practice/data/answer.json';
import mends from '../../lib/practice/data/mend.json';
import { EXERCISES } from '../../lib/practice/exercises';
import { violations } from './setup/axe';
import { CoachPage } from './setup/coach-page';
import { readStorage, writeStorage } from './setup/extension';
import { overflowOf } from './setup/layout';
import { startSuite } from './setup/suite';

const suite = startSuite();
let page: Page;

const reply = (): Locator => page.getByRole('textbox', { name: 'Su respuesta' });
const verdict = (): Locator => page.getByRole('status').first();
const modelOf = (id: string): string =>
  [...mends, ...answers].find((each) => each.id === id)?.model ?? '';

beforeEach(async () => {
  await writeStorage(suite.coach, { practice: { done: [], introduced: true } });
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

async function open(place: string): Promise<void> {
  await page.goto(suite.coach.urlOf(`practice.html${place}`));
  await page.getByRole('main').waitFor();
}

describe('an exercise', () => {
  it('is corrected while one types, and kept when it is passed', async () => {
    await open('#tuteo-cita');
    await page.getByRole('heading', { name: 'Tuteo y voseo' }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await reply().fill(modelOf('tuteo-cita'));
    await page.getByText('Muy bien: su respuesta cumple el protocolo.').waitFor();
    expect(await violations(page)).toEqual([]);
    await expect
      .poll(() => readStorage(suite.coach, 'practice'))
      .toEqual({ done: ['tuteo-cita'], introduced: true });
    await page.reload();
    await page.getByText(`1 de ${EXERCISES.length} hechos`).waitFor();
    await page.getByRole('link', { name: /^Hecho De usted, siempre/u }).waitFor();
  });

  it('stands alone in a narrow window, with the others closed above it', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await open('#tuteo-cita');
    const others = page.getByRole('navigation');
    expect(await others.isVisible()).toBe(false);
    await page.getByText('Ejercicios', { exact: true }).click();
    expect(await violations(page)).toEqual([]);
    await others.getByRole('link', { name: /Primero se saluda/u }).click();
    await page.getByRole('heading', { name: 'Primero se saluda' }).waitFor();
    await expect.poll(() => others.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await overflowOf(page)).toBe(0);
  });

  it('has the coach itself over its field', async () => {
    await open('#tuteo-cita');
    await reply().click();
    const ui = new CoachPage(page);
    await ui.openFromList('Tu');
    await ui.card.locator('.primary').click();
    await expect.poll(() => reply().inputValue()).toContain('Su cita es el lunes');
  });

  it('reads the spelling as the dictionary answers', async () => {
    await open('#ortografia-formulario');
    await page.getByRole('heading', { name: 'Ortografía' }).first().waitFor();
  });

  it('to answer from nothing asks for the facts of the case', async () => {
    await open('#responder-acuse');
    await page.getByText('La corrección aparece aquí').waitFor();
    const model = modelOf('responder-acuse');
    await reply().fill(model.replace('el 15 de diciembre de 2026', 'el viernes 11 de diciembre'));
    await expect.poll(() => verdict().innerText()).toContain('todavía le falta decir');
    expect(await page.locator('.missing').innerText()).toBe('15 de diciembre');
    await reply().fill(model);
    await page.getByText('Muy bien').waitFor();
  });

  it('to pick the better of two says what the protocol sees in the other', async () => {
    await open('#elegir-mayusculas');
    await page.getByRole('radio', { name: /PLAZO/u }).check();
    await page.getByText('Mire de nuevo').waitFor();
    await page.getByRole('heading', { name: 'Mayúsculas sostenidas' }).first().waitFor();
    await page.getByRole('radio', { name: /El plazo/u }).check();
    await page.getByText('Así es.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Siguiente ejercicio' }).click();
    await expect.poll(() => page.url()).not.toContain('elegir-mayusculas');
  });
});

describe('the introduction', () => {
  it('opens the first time, and walks on a real field', async () => {
    await writeStorage(suite.coach, {});
    await open('');
    const next = page.getByRole('button', { name: 'Siguiente' });
    await page.getByRole('heading', { name: 'Usted le acompaña mientras escribe' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await next.click();
    const field = page.getByRole('textbox', { name: 'Pruebe aquí' });
    await field.click();
    await page.getByText('Listo.').waitFor();
    await page.locator('usted-coach .counter.error').waitFor();
    await next.click();
    await page.getByText('Corrija todo el trato de tú').waitFor();
    const text = await field.inputValue();
    await field.fill(text.replace('Tienes', 'Tiene').replace('tu documento', 'su documento'));
    await page.getByText('Listo.').waitFor();
    for (let step = 0; step < 3; step++) await next.click();
    await page.getByRole('heading', { name: 'Deje la respuesta sin avisos' }).waitFor();
    await page.getByRole('link', { name: 'Ir al primer ejercicio' }).click();
    await reply().or(page.getByRole('radio').first()).waitFor();
    await expect
      .poll(() => readStorage(suite.coach, 'practice'))
      .toEqual({ done: [], introduced: true });
  });
});

describe('the page', () => {
  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await open('#frase-larga-subsidio');
    await reply().waitFor();
    expect(await overflowOf(page)).toBe(0);
  });

  it('survives what it cannot read', async () => {
    await writeStorage(suite.coach, { practice: { done: 'todo', introduced: 'sí' } });
    await open('#no-existe');
    await page.getByText(`0 de ${EXERCISES.length} hechos`).waitFor();
  });
});
