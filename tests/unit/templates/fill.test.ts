import { describe, expect, it } from 'vitest';
import { FIELDS, TEMPLATES } from '../../../lib/templates/catalogue';
import byRule from '../../../lib/templates/data/by-rule.json';
import { fieldsOf, fillTemplate, firstBlank } from '../../../lib/templates/fill';
import { findTemplates, queryFor } from '../../../lib/templates/find';
import { RULES } from '../../../rules';

const fill = (text: string, values = {}): string =>
  fillTemplate(text, fieldsOf(text, FIELDS), values);

describe('a template', () => {
  it('asks for each field once, in order', () => {
    const fields = fieldsOf('{nombre}, el {fecha} en {sede_norte}. {nombre}', FIELDS);
    expect(fields.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['nombre', 'text', 'Nombre de la persona'],
      ['fecha', 'deadline', 'Fecha límite'],
      ['sede_norte', 'text', 'Sede norte'],
    ]);
  });

  it('writes dates in words and capitals where a sentence begins', () => {
    const values = { trato: 'señora', nombre: ' Ruiz ', fecha: '2026-12-15' };
    expect(fill('{trato} {nombre}, será el {fecha}.', values)).toBe(
      'Señora Ruiz, será el 15 de diciembre de 2026.',
    );
  });

  it('shows what is still to be written', () => {
    const text = fill('Hola, {nombre}. El {fecha}.', { fecha: '2026-02-30' });
    expect(text).toBe('Hola, [Nombre de la persona]. El 2026-02-30.');
    expect(firstBlank(text)).toEqual({ start: 6, end: 28 });
    expect(firstBlank('Hola, Ana.')).toBeUndefined();
  });

  it('leaves out an empty signature', () => {
    expect(fill('Cordialmente,\n\n{firma}')).toBe('Cordialmente,');
  });

  it('takes what is written for text, never for another field', () => {
    expect(fill('{nombre}: {asunto}', { nombre: '{asunto}', asunto: '$& $1' })).toBe(
      '{asunto}: $& $1',
    );
  });
});

describe('the search', () => {
  const ids = (query: string) => findTemplates(TEMPLATES, 'email', query).map(({ id }) => id);

  it('offers what the channel takes', () => {
    expect(ids('').every((id) => !id.startsWith('chat'))).toBe(true);
    expect(findTemplates(TEMPLATES, 'chat', '').length).toBe(10);
  });

  it('finds words without accents, titles before texts', () => {
    expect(ids('analisis')).toEqual(['analisis']);
    expect(ids('RAZÓN alternativa')[0]).toBe('negativa');
    expect(ids('oficio')).toEqual(['traslado-entidad']);
    expect(ids('xyz')).toEqual([]);
  });

  it('offers something for every rule that a template mends, wherever the rule speaks', () => {
    const mended = RULES.filter(({ id }) => queryFor(id) !== undefined);
    expect(mended.map(({ id }) => id).sort()).toEqual(Object.keys(byRule).sort());
    for (const { id, channels } of mended) {
      for (const channel of channels) {
        expect(findTemplates(TEMPLATES, channel, queryFor(id) ?? '')).not.toEqual([]);
      }
    }
  });
});
