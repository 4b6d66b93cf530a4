import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../lib/spanish/phrase-grammar';

function matches(phrase: string, text: string, classes?: Record<string, string>): boolean {
  return new RegExp(`^(?:${readPhrase(phrase, classes).pattern().source})$`, 'u').test(text);
}

describe('the grammar of phrases', () => {
  it('reads groups, optional words, gaps and commas', () => {
    expect(matches('no se (puede|pudo) (hacer|) nada', 'no se pudo nada')).toBe(true);
    expect(matches('no se (puede|pudo) (hacer|) nada', 'no se puede hacer nada')).toBe(true);
    expect(matches('remitimos … su (queja|petición)', 'remitimos hoy mismo su queja')).toBe(true);
    expect(matches('cálmese señora', 'cálmese, señora')).toBe(true);
    expect(matches('(muy|) pronto', 'muy poco pronto')).toBe(false);
  });

  it('reads groups inside groups', () => {
    const phrase = 'no (hizo (caso|nada)|quiso) (por (descuido|pereza)|)';
    expect(matches(phrase, 'no hizo nada por pereza')).toBe(true);
    expect(matches(phrase, 'no quiso')).toBe(true);
    expect(matches(phrase, 'no hizo')).toBe(false);
  });

  it('reads beginnings and endings of words', () => {
    expect(matches('escalad* ya', 'escalados ya')).toBe(true);
    expect(matches('usted no *ó', 'usted no envió')).toBe(true);
    expect(matches('usted no *ó', 'usted no envio')).toBe(false);
  });

  it('puts the words of a class in its place, nothing among them', () => {
    const classes = { muy: 'muy|tan|', bravo: 'bravo|brava|de mal genio' };
    expect(matches('está @muy @bravo', 'está de mal genio', classes)).toBe(true);
    expect(matches('está @muy (@bravo|solo)', 'está tan solo', classes)).toBe(true);
    expect(() => readPhrase('está @triste', classes)).toThrow('@triste');
  });

  it('forgives an accent that is missing, never one too many', () => {
    expect(matches('próximamente', 'proximamente')).toBe(true);
    expect(matches('considero', 'consideró')).toBe(false);
  });

  it('knows the words that may follow each of them', () => {
    const nexts = (phrase: string) =>
      Object.fromEntries(
        [...readPhrase(phrase).openings()].map(([first, next]) => [
          first,
          next && [...next].sort(),
        ]),
      );
    expect(nexts('(muy|) (tan (pronto|rápido)|ya) después')).toEqual({
      muy: ['tan', 'ya'],
      tan: ['pronto', 'rapido', 'rápido'],
      ya: ['despues', 'después'],
    });
    expect(nexts('según … ley')).toEqual({ según: null, segun: null });
    expect(nexts('no (pued*|) vuelva')).toEqual({ no: null });
    expect(nexts('próximamente')).toEqual({ próximamente: null, proximamente: null });
  });

  it('knows all words that a phrase may begin with', () => {
    const { firsts, openings } = readPhrase('(muy|) (tan (pronto|rápido)|ya) después');
    expect([...firsts].sort()).toEqual(['muy', 'tan', 'ya']);
    expect([...openings().keys()].sort()).toEqual(['muy', 'tan', 'ya']);
  });

  it.each([
    ['no es posible', 'posible'],
    ['(su|la) solicitud (fue|está) negada', 'esta está fue'],
    ['(en el|a) mayor brevedad', 'brevedad mayor'],
    ['en el … menor', null],
    ['con toda prontitud*', null],
    ['muy pronto', null],
    ['según e-mail enviado', null],
  ])('knows the third words of «%s»', (phrase, thirds) => {
    const words = readPhrase(phrase).thirds();
    expect(words && [...words].sort().join(' ')).toBe(thirds);
  });

  it.each(['', '(a|b', 'a)', '(a|)'])('refuses «%s»', (phrase) => {
    expect(() => readPhrase(phrase)).toThrow();
  });
});
