import { beforeAll, describe, expect, it } from 'vitest';
import { createSpellCheck, type FindUnknown } from '../../../lib/spelling/check';
import { openDafsa } from '../../../lib/spelling/dafsa';
import { type Checker, createDictionary } from '../../../lib/spelling/dictionary';
import { readDictionary } from '../../../lib/spelling/local';

let dictionary: Checker;
let findUnknown: FindUnknown;
beforeAll(() => {
  dictionary = createDictionary(openDafsa(readDictionary()));
  findUnknown = createSpellCheck(dictionary);
});

describe('dictionary', () => {
  it.each([
    ...['regístrese', 'diligenciándolo', 'comuníquenoslo', 'infórmele', 'enviárselo', 'acérquese'],
    ...['copago', 'agendamiento', 'veeduría', 'diligenciamiento', 'sisbenizada', 'reagendó'],
    ...['preinscripciones', 'autorregulación', 'interinstitucional', 'casita', 'virtualización'],
    ...['Chigorodó', 'Zipaquirá', 'VALLEDUPAR', 'Yorleny', 'Quiñónez', 'DIAN', 'PQRSD', 'BOGOTÁ'],
    ...['vergüenza', 'pingüino', 'bilingüe'],
  ])('has %s', (word) => expect(dictionary.correct(word)).toBe(true));

  it.each([
    ...['registrese', 'diligenciandolo', 'enviemelo', 'rapidamente', 'unicamente', 'credito'],
    ...['realisar', 'desarroyo', 'ambito', 'protejer', 'bogota', 'aveces', 'jamas', 'verguenza'],
  ])('lacks %s', (word) => expect(dictionary.correct(word)).toBe(false));

  it('learns and forgets', () => {
    expect(dictionary.correct('orfeonet')).toBe(false);
    dictionary.add('orfeonet');
    expect(dictionary.correct('Orfeonet')).toBe(true);
    dictionary.remove('orfeonet');
    expect(dictionary.correct('orfeonet')).toBe(false);
  });

  it.each([
    ['registrese', 'regístrese'],
    ['envielo', 'envíelo'],
    ['enbielo', 'envíelo'],
    ['hablandole', 'hablándole'],
    ['Peticion', 'Petición'],
    ['PETICION', 'PETICIÓN'],
    ['bogota', 'Bogotá'],
    ['porfavor', 'por favor'],
  ])('corrects %s to %s', (word, right) => {
    expect(dictionary.suggest(word).slice(0, 2)).toContain(right);
  });

  it('has nothing to correct in a right word', () => {
    expect(dictionary.suggest('solicitud')).toEqual([]);
  });
});

describe('retext-spell over it', () => {
  it('names the unknown words once each, as written', () => {
    expect(findUnknown(['peticion', 'el', 'Peticion', 'peticion', 'trámite'])).toEqual([
      'peticion',
      'Peticion',
    ]);
  });

  it('takes a compound by its parts', () => {
    expect(findUnknown(['técnico-administrativo', 'tecnico-legal', '2024', '10:30'])).toEqual([
      'tecnico-legal',
    ]);
  });

  it('does not tire: there is no limit over its lifetime', () => {
    const many = Array.from(
      { length: 500 },
      (_, at) => `xx${'abcdefghij'.charAt(at % 10)}${'q'.repeat(at % 30)}`,
    );
    expect(findUnknown(many)).toHaveLength(new Set(many).size);
    expect(findUnknown(['nesesario'])).toEqual(['nesesario']);
  });
});
