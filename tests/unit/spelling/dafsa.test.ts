import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../lib/build/automaton';
import { dictionaryWords, expandedWords } from '../../../lib/build/dictionary';
import { type Dafsa, openDafsa } from '../../../lib/spelling/dafsa';
import { readDictionary } from '../../../lib/spelling/local';

const open = (words: Iterable<string>): Dafsa =>
  openDafsa(buildAutomaton(words).buffer as ArrayBuffer);

describe('automaton', () => {
  it('holds the words it was built from, and no others', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcáéñüABÑ.-'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1 }), letters, (words, other) => {
        const dafsa = open(words);
        expect([...dafsa.words()].sort()).toEqual([...words].sort());
        for (const word of words) expect(dafsa.has(word)).toBe(true);
        expect(dafsa.has(other)).toBe(words.includes(other));
      }),
    );
  });

  it('refuses bytes that are no dictionary', () => {
    expect(() => openDafsa(new Uint8Array([1, 2, 3]).buffer)).toThrow(RangeError);
    expect(() => openDafsa(new ArrayBuffer(0))).toThrow(RangeError);
  });

  it('knows no empty word', () => {
    expect(open(['a']).has('')).toBe(false);
  });
});

describe('es-CO.dafsa', () => {
  let buffer: ArrayBuffer;
  let dafsa: Dafsa;
  beforeAll(() => {
    buffer = readDictionary();
    dafsa = openDafsa(buffer);
  });

  it('fits 500 kB', () => {
    expect(buffer.byteLength).toBeLessThanOrEqual(500_000);
  });

  it('has every word of the expansion and of the lexicon, and nothing else', () => {
    const words = new Set(dictionaryWords());
    let missing = 0;
    for (const word of words) if (!dafsa.has(word)) missing++;
    expect(missing).toBe(0);
    let extra = 0;
    for (const word of dafsa.words()) if (!words.has(word)) extra++;
    expect(extra).toBe(0);
  }, 60_000);

  it('has the words with dieresis, which a smaller alphabet would lose', () => {
    const words = expandedWords().filter((word) => word.includes('ü'));
    expect(words.length).toBeGreaterThan(300);
    for (const word of words) expect(dafsa.has(word)).toBe(true);
  }, 60_000);
});
