import { describe, expect, it } from 'vitest';
import { parseParagraph } from '../../../lib/engine/parse';
import { forEachSpelling, stepsOf, wordingsOf } from '../../../lib/engine/term-forms';
import { keyOfWord, TermKeys } from '../../../lib/engine/term-keys';
import { createTermMatcher } from '../../../lib/engine/term-matcher';
import type { TermEntry, TermList } from '../../../lib/engine/terms';
import abreviaturas from '../../../rules/data/abreviaturas.json';
import jerga from '../../../rules/data/jerga.json';
import tecnicismos from '../../../rules/data/tecnicismos.json';

/** What one list finds in a text: the words, and their first alternative. */
function find(text: string, ...terms: TermEntry[]) {
  const matcher = createTermMatcher({ list: { terms } });
  return matcher
    .find(parseParagraph(text, [], 0), 'list')
    .map(({ start, end, expected }) => [text.slice(start, end), ...expected.slice(0, 1)]);
}

describe('term matcher', () => {
  it('takes the longest term whose context holds', () => {
    const terms: TermEntry[] = [
      { term: 'dar' },
      { term: 'dar traslado' },
      { term: 'dar traslado a la entidad', context: { include: ['salud'] } },
    ];
    expect(find('dar traslado a la entidad', ...terms)).toEqual([['dar traslado']]);
    expect(find('dar traslado a la entidad de salud', ...terms)).toEqual([
      ['dar traslado a la entidad'],
    ]);
  });

  it('matches punctuation however the text is parsed', () => {
    const terms = ['y/o', 'c/u', 'x fa', 'vo. bo.', 'art.', 'e-mail'].map((term) => ({ term }));
    expect(find('El Vo. Bo. c/u y/o art. 5, x fa por e-mail.', ...terms)).toEqual(
      ['Vo. Bo.', 'c/u', 'y/o', 'art.', 'x fa', 'e-mail'].map((each) => [each]),
    );
  });

  it('does not cross punctuation that the term lacks', () => {
    expect(find('en aras, de paz', { term: 'en aras de' })).toEqual([]);
  });

  it('reads composed and decomposed letters alike', () => {
    expect(find('La peticio\u0301n.', { term: 'petición' })).toEqual([['peticio\u0301n']]);
    expect(find('La peticion.', { term: 'petición' })).toEqual([]);
  });

  it('spares names and initials, unless the term asks for capitals', () => {
    const info = { term: 'info', use: ['información'] };
    expect(find('La señora Info escribió a la INF y a la INFO.', info)).toEqual([]);
    expect(find('Info: la encuentra aquí. TODA LA INFO LLEGA.', info)).toEqual([
      ['Info', 'Información'],
      ['INFO', 'INFORMACIÓN'],
    ]);
    expect(find('la USA y usa', { term: 'usa', case: 'sensitive' })).toEqual([['usa']]);
  });

  it('takes a lone parenthesis as it is', () => {
    expect(find('Gracias :) a) hacer', { term: ':)' }, { term: 'a) hacer' })).toEqual([
      [':)'],
      ['a) hacer'],
    ]);
  });

  it('multiplies out groups', () => {
    const term = { term: '(el|la) suscrit(o|a) (funcionario|funcionaria|)' };
    expect(find('El suscrito y la suscrita funcionaria', term)).toEqual([
      ['El suscrito'],
      ['la suscrita funcionaria'],
    ]);
    expect(find('ad bd ac', { term: '(a|b)(c|d)' })).toEqual([['ad'], ['bd'], ['ac']]);
  });
});

describe('context', () => {
  const at = (context: TermEntry['context']) => (text: string) =>
    find(text, { term: 'vecino', ...(context ? { context } : {}) }).length > 0;

  it('looks at the sentence', () => {
    const near = at({ include: ['predi*'], exclude: ['ruido'] });
    expect(near('El vecino del predio. Hay ruido.')).toBe(true);
    expect(near('El vecino del predio hace ruido.')).toBe(false);
    expect(near('El vecino. El predio.')).toBe(false);
  });

  it('looks at the neighbours', () => {
    expect(at({ after: ['^'] })('Vecino del barrio')).toBe(true);
    expect(at({ after: ['^'] })('Un vecino')).toBe(false);
    expect(at({ notBefore: ['#'] })('vecino 3')).toBe(false);
    expect(at({ before: ['$', '.'] })('un vecino.')).toBe(true);
  });

  it('tells who is addressed from who is spoken of', () => {
    const addressed = at({ vocative: true });
    for (const text of ['Gracias, vecino.', 'Hola vecino, ¿cómo está?', 'Vecino: ya llegó.']) {
      expect([text, addressed(text)]).toEqual([text, true]);
    }
    for (const text of ['El vecino, Juan, llamó.', 'un vecino.', 'el padre, vecino, firmó']) {
      expect([text, addressed(text)]).toEqual([text, false]);
    }
  });
});

describe('alternatives', () => {
  const verb = (term: string, ...use: string[]): TermEntry => ({ term, use, inflect: 'verb' });

  it('conjugate, pronouns included', () => {
    const allegar = verb('allegar', 'entregar');
    expect(find('Allegó, allegaríamos, alléguelos, allegándoselo, ALLEGAR', allegar)).toEqual([
      ['Allegó', 'Entregó'],
      ['allegaríamos', 'entregaríamos'],
      ['alléguelos', 'entréguelos'],
      ['allegándoselo', 'entregándoselo'],
      ['ALLEGAR', 'ENTREGAR'],
    ]);
  });

  it('drop the pronoun of a pronominal term', () => {
    const loguearse = verb('loguearse', 'iniciar sesión');
    expect(find('Usted se loguea o debe loguearse. Loguéese. Lo loguean.', loguearse)).toEqual([
      ['se loguea', 'inicia sesión'],
      ['loguearse', 'iniciar sesión'],
      ['Loguéese', 'Inicie sesión'],
      ['loguean', 'inician sesión'],
    ]);
  });

  it('keep the article of a contraction', () => {
    const term = verb('dar traslado de', 'enviar');
    expect(find('Dimos traslado del oficio y de la queja.', term)).toEqual([
      ['Dimos traslado del', 'Enviamos el'],
    ]);
    expect(find('en aras del orden', { term: 'en aras de', use: ['a favor de'] })).toEqual([
      ['en aras del', 'a favor del'],
    ]);
  });

  it('take articles and participles along when the gender changes', () => {
    const noun: TermEntry = { term: 'requerimiento', use: ['solicitud'], inflect: 'noun' };
    expect(
      find('Del requerimiento enviado, este mismo requerimiento y sus requerimientos', noun),
    ).toEqual([
      ['Del requerimiento enviado', 'De la solicitud enviada'],
      ['este mismo requerimiento', 'esta misma solicitud'],
      ['requerimientos', 'solicitudes'],
    ]);
  });

  it('agree with persons and as adjectives', () => {
    expect(
      find('los ancianos y la anciana', {
        term: 'anciano',
        use: ['persona mayor'],
        inflect: 'person',
      }),
    ).toEqual([
      ['los ancianos', 'las personas mayores'],
      ['anciana', 'persona mayor'],
    ]);
    expect(
      find('medidas idóneas', { term: 'idóneo', use: ['adecuado'], inflect: 'adjective' }),
    ).toEqual([['idóneas', 'adecuadas']]);
  });
});

describe('term keys', () => {
  it.each([
    ['abreviaturas', abreviaturas],
    ['jerga', jerga],
    ['tecnicismos', tecnicismos],
  ])('wake every term of %s by any form of its first word', (_, list) => {
    const asleep: string[] = [];
    for (const entry of (list as TermList).terms) {
      for (const term of [entry.term, ...(entry.also ?? [])]) {
        const keys = new TermKeys().of(term, entry);
        for (const wording of wordingsOf(term)) {
          const head = stepsOf(wording, entry)[0];
          if (!head) continue;
          forEachSpelling(head, (spelled) => {
            if (!keys.includes(keyOfWord(spelled))) asleep.push(`${term}: ${spelled}`);
          });
        }
      }
    }
    expect(asleep).toEqual([]);
  });
});
