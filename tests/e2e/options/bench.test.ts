import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../setup/axe';
import { readStorage, writeStorage } from '../setup/extension';
import { openOptions } from '../setup/options-page';
import { startSuite } from '../setup/suite';

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  await writeStorage(suite.coach, {});
  page = await suite.coach.context.newPage();
});
afterEach(() => page.close());

describe('the bench', () => {
  it('says what each rule finds and why each other one is silent', async () => {
    await openOptions(suite.coach, page, 'probar');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('La respuesta').last().fill('Buenos días: tienes que venir.');
    await page.locator('.found').getByRole('link', { name: 'Tuteo y voseo' }).waitFor();
    await expect.poll(() => page.locator('.paper mark').first().innerText()).toBe('tienes');
    await page.getByText('Les falta saber algo').click();
    await page.getByText('No se sabe el asunto.').waitFor();
    await page.getByText('Leyeron el texto y no tienen nada que decir').click();
    expect(await violations(page)).toEqual([]);
  });

  it('takes what a mail program would know', async () => {
    await openOptions(suite.coach, page, 'probar');
    await page.getByLabel('La respuesta').last().fill('Adjunto el certificado que solicitó.');
    await page.getByText('Lo que se sabe alrededor').click();
    await page.getByLabel('Archivos adjuntos').fill('-');
    await page.locator('.found').getByRole('link', { name: 'Adjunto olvidado' }).waitFor();
    await page.getByLabel('Archivos adjuntos').fill('certificado.pdf');
    await expect.poll(() => page.locator('.found').innerText()).not.toContain('Adjunto olvidado');
  });

  it('keeps nothing of what is pasted', async () => {
    await openOptions(suite.coach, page, 'probar');
    await page.getByLabel('La respuesta').last().fill('Señora Ana Ruiz, tienes cita.');
    await page.locator('.found li').first().waitFor();
    expect(JSON.stringify(await readStorage(suite.coach, 'settings'))).toBeUndefined();
  });
});

const reply = (id: number) =>
  JSON.stringify({ id, text: `Hola, vecino: tienes que venir a las ${id} de la mañana.` });

describe('old replies', () => {
  it('are compared in a thread of their own, told by rule with samples, and forgotten', async () => {
    await writeStorage(suite.coach, {
      ruleEdits: { version: 1, rules: { tuteo: { enabled: false } } },
    });
    const before = await readStorage(suite.coach, 'ruleEdits');
    await openOptions(suite.coach, page, 'respuestas');
    expect(await violations(page)).toEqual([]);
    const lines = Array.from({ length: 40 }, (_, id) => reply(id)).join('\n');
    const files = [
      { name: 'octubre.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(`${lines}\nno`) },
      {
        name: 'uno.eml',
        mimeType: 'message/rfc822',
        buffer: Buffer.from('Subject: x\n\nTú vienes.'),
      },
      { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('x') },
    ];
    await page.locator('input[type=file]').first().setInputFiles(files);
    await page.getByText('Cambian 41 de 41 respuestas').waitFor();
    await page.locator('summary').filter({ hasText: 'Tuteo y voseo' }).click();
    await page.getByText('«tienes»').or(page.locator('.samples q')).first().waitFor();
    await page.getByText('No se pudo leer: 2').click();
    await page.getByText('octubre.jsonl, línea 41: no es JSON válido').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await readStorage(suite.coach, 'ruleEdits')).toEqual(before);
  });

  it('are compared with a pack that is nowhere in use', async () => {
    await openOptions(suite.coach, page, 'respuestas');
    await page.getByLabel('con', { exact: true }).selectOption('Un paquete en archivo…');
    const file = (name: string, text: string) => ({
      ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
    });
    const replies = page.getByLabel('Elegir archivos');
    await replies.setInputFiles(file('uno.txt', 'Hola, vecino: tienes que venir.'));
    await page.getByText('Elija primero el paquete').waitFor();
    const pack = { version: 2, name: 'Sin tuteo', rules: { tuteo: { enabled: false } } };
    await page.getByLabel('Elegir el paquete').setInputFiles(file('p.json', JSON.stringify(pack)));
    await replies.setInputFiles([]);
    await replies.setInputFiles(file('uno.txt', 'Hola, vecino: tienes que venir.'));
    await page.getByText('Cambian 1 de 1 respuestas').waitFor();
    expect(await readStorage(suite.coach, 'rulePack')).toBeUndefined();
  });

  it('can be left before they are all read', async () => {
    await openOptions(suite.coach, page, 'respuestas');
    const lines = Array.from({ length: 30_000 }, (_, id) => reply(id)).join('\n');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'mucho.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines) },
      ]);
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await page.getByText('Suelte aquí una carpeta o archivos').waitFor();
  });
});
