import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../lib/spanish/conjugation';
import { attachEnclitics, splitEnclitics } from '../../../lib/spanish/enclitics';
import { finite, GERUND, IMPERATIVE_TU, PARTICIPLE } from '../../../lib/spanish/forms';
import {
  agreeDeterminer,
  feminine,
  inflectPhrase,
  isFeminine,
  plural,
} from '../../../lib/spanish/inflection';

describe('conjugate', () => {
  it('knows irregular verbs of the lists', () => {
    expect(conjugate('hacer', finite('preterite', 4))).toBe('hicieron');
    expect(conjugate('dar', finite('subjunctive', 2))).toBe('dé');
    expect(conjugate('resolver', finite('present', 2))).toBe('resuelve');
    expect(conjugate('pedir', GERUND)).toBe('pidiendo');
    expect(conjugate('devolver', PARTICIPLE + 3)).toBe('devueltas');
    expect(conjugate('poner', IMPERATIVE_TU)).toBe('pon');
  });

  it('gives any other verb the paradigm of its ending', () => {
    expect(conjugate('zonificar', finite('subjunctive', 2))).toBe('zonifique');
    expect(conjugate('pagar', finite('preterite', 0))).toBe('pagué');
    expect(conjugate('casa', GERUND)).toBeUndefined();
  });
});

describe('enclitics', () => {
  it.each([
    ['envíe', 'lo', 'envíelo'],
    ['entregue', 'me', 'entrégueme'],
    ['entregar', 'selo', 'entregárselo'],
    ['entregando', 'lo', 'entregándolo'],
    ['dé', 'le', 'dele'],
    ['di', 'me', 'dime'],
    ['oír', 'lo', 'oírlo'],
    ['comuniquemos', 'nos', 'comuniquémonos'],
    ['averigüe', 'lo', 'averígüelo'],
    ['incluir', 'lo', 'incluirlo'],
    ['incluya', 'lo', 'inclúyalo'],
  ])('%s + %s = %s', (form, pronouns, whole) => {
    expect(attachEnclitics(form, pronouns)).toBe(whole);
    if (!form.endsWith('mos'))
      expect(splitEnclitics(whole)).toContainEqual({ base: form, pronouns });
  });
});

describe('nouns', () => {
  it.each([
    ['petición', 'peticiones'],
    ['vez', 'veces'],
    ['interés', 'intereses'],
    ['lunes', 'lunes'],
    ['examen', 'exámenes'],
    ['trámite', 'trámites'],
  ])('%s → %s', (singular, expected) => expect(plural(singular)).toBe(expected));

  it('inflect up to the first preposition', () => {
    expect(inflectPhrase('persona mayor', true)).toBe('personas mayores');
    expect(inflectPhrase('copia de seguridad', true)).toBe('copias de seguridad');
    expect(inflectPhrase('persona negra o raizal', true)).toBe('personas negras o raizales');
  });

  it('have the gender of their ending, but for exceptions', () => {
    expect(['solicitud', 'petición', 'mano', 'sede', 'crisis'].every(isFeminine)).toBe(true);
    expect(['problema', 'análisis', 'escrito', 'mapa', 'mensaje'].some(isFeminine)).toBe(false);
  });

  it('turn adjectives feminine', () => {
    expect(['citado', 'trabajador', 'mejor', 'útil'].map(feminine)).toEqual([
      'citada',
      'trabajadora',
      'mejor',
      'útil',
    ]);
  });

  it('take their determiners along', () => {
    const to = { feminine: true, plural: false };
    expect(agreeDeterminer('del', to, 'carta')).toBe('de la');
    expect(agreeDeterminer('este', to, 'acta')).toBe('esta');
    expect(agreeDeterminer('al', to, 'acta')).toBe('al');
    expect(agreeDeterminer('un', { feminine: true, plural: true }, 'acta')).toBe('unas');
  });
});
