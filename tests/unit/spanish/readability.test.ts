import { describe, expect, it } from 'vitest';
import { bandOf, ease, measure } from '../../../lib/spanish/readability';
import { countSyllables } from '../../../lib/spanish/syllables';
import { wordForm } from '../../../lib/spanish/word-forms';

describe('syllables', () => {
  it.each([
    ['y', 1],
    ['ya', 1],
    ['muy', 1],
    ['ley', 1],
    ['leyes', 2],
    ['que', 1],
    ['guía', 2],
    ['pingüino', 3],
    ['averigüe', 4],
    ['día', 2],
    ['ciudadanía', 5],
    ['ciudadano', 4],
    ['leer', 2],
    ['aéreo', 4],
    ['cuidado', 3],
    ['construir', 2],
    ['prohibir', 2],
    ['búho', 2],
    ['ahí', 2],
    ['solicitud', 4],
    ['radicación', 4],
    ['información', 4],
    ['petición', 3],
    ['quiere', 2],
    ['guerra', 2],
    ['Paraguay', 3],
    ['mayo', 2],
    ['PERÍODO', 4],
    ['línea', 3],
    ['oír', 2],
    ['estudiáis', 3],
  ])('%s has %i', (word, count) => expect(countSyllables(word)).toBe(count));
});

describe('ease of reading', () => {
  const sizeOf = (...sentences: string[]) =>
    measure(
      sentences.map((each) => ({
        words: each.split(' ').map((word) => ({ form: wordForm(word) })),
      })),
    );
  const easy = sizeOf('Su cita es el lunes', 'Venga con su cédula');
  const hard = sizeOf(
    'La implementación administrativa correspondiente requiere autorización previa institucional',
  );

  it('counts words, sentences and syllables', () => {
    expect(easy).toEqual({ words: 9, sentences: 2, syllables: 14 });
  });

  it.each(['szigriszt-pazos', 'fernandez-huerta'] as const)(
    '%s tells easy from hard',
    (formula) => {
      expect(bandOf(ease(easy, formula), formula)).toMatch(/facil/u);
      expect(bandOf(ease(hard, formula), formula)).toBe('muy-dificil');
    },
  );

  it('names the bands of INFLESZ', () => {
    const bands = [39.9, 40, 55, 65, 80].map((value) => bandOf(value, 'szigriszt-pazos'));
    expect(bands).toEqual(['muy-dificil', 'algo-dificil', 'normal', 'bastante-facil', 'muy-facil']);
  });
});
