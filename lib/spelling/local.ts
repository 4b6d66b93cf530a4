import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Speller } from '../engine/rule';
import { createSpellCheck } from './check';
import { openDafsa } from './dafsa';
import { createDictionary } from './dictionary';

/** Where `npm run generate` puts the dictionary. */
export const DICTIONARY_FILE = fileURLToPath(
  new URL('../../public/dictionary/es-CO.dafsa', import.meta.url),
);

/** Words of which the answers are kept: an archive of years must not fill the memory. */
const REMEMBERED = 20_000;

/** Bytes of the generated dictionary, in a buffer of their own. */
export function readDictionary(file = DICTIONARY_FILE): ArrayBuffer {
  const bytes = readFileSync(file);
  return new Uint8Array(bytes).buffer;
}

/**
 * A speller that answers at once, for the terminal and for tests.
 *
 * @throws Error of the file system when the dictionary was not generated
 */
export function createLocalSpeller(file = DICTIONARY_FILE): Speller {
  const checker = createDictionary(openDafsa(readDictionary(file)));
  const findUnknown = createSpellCheck(checker);
  const verdicts = new Map<string, 'known' | 'unknown'>();
  const suggestions = new Map<string, readonly string[]>();
  return {
    verdict: (word) =>
      memoized(verdicts, word, () => (findUnknown([word]).length > 0 ? 'unknown' : 'known')),
    suggest: (word) => memoized(suggestions, word, () => checker.suggest(word)),
  };
}

function memoized<V>(memory: Map<string, V>, key: string, compute: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const value = compute();
  memory.set(key, value);
  return value;
}
