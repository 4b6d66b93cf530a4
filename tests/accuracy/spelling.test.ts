import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import nspell from 'nspell-original';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDafsa } from '../../lib/spelling/dafsa';
import { knows } from '../../lib/spelling/dictionary';
import { createLocalSpeller, readDictionary } from '../../lib/spelling/local';
import { corrupt } from './corrupt';

const MISSPELLINGS = readFileSync('tests/accuracy/data/misspellings.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [written: string, right: string, kind: string]);

describe('suggestions', () => {
  it('have the right word among the first three for 90 % of real misspellings', () => {
    const speller = createLocalSpeller();
    const missed = MISSPELLINGS.filter(
      ([written, right]) => !speller.suggest(written).slice(0, 3).includes(right),
    );
    expect(MISSPELLINGS.length).toBeGreaterThanOrEqual(300);
    expect(missed.length / MISSPELLINGS.length).toBeLessThanOrEqual(0.1);
  });
});

describe('agreement with nspell', () => {
  const directory = dirname(createRequire(import.meta.url).resolve('dictionary-es-co'));
  let original: ReturnType<typeof nspell>;
  let has: (word: string) => boolean;
  beforeAll(() => {
    original = nspell({
      aff: readFileSync(`${directory}/index.aff`),
      dic: readFileSync(`${directory}/index.dic`),
    });
    ({ has } = openDafsa(readDictionary()));
  });

  it('is complete on 5,000 misspellings, but for words of the Colombian lexicon', () => {
    const words = Object.keys(original.data);
    const disagreed: string[] = [];
    let differing = 0;
    for (let at = 0; at < 5_000; at++) {
      const word = words[(at * 7_919) % words.length] as string;
      for (const each of [corrupt(word, at), capitalised(corrupt(word, at))]) {
        if (original.correct(each) === knows(has, each)) continue;
        differing++;
        if (original.correct(each)) disagreed.push(each);
      }
    }
    expect(disagreed).toEqual([]);
    expect(differing).toBeLessThanOrEqual(20);
  }, 60_000);
});

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
