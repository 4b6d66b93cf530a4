import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Speller } from '../engine/rule';
import { createImmediateSpeller } from './immediate';

/** Where `npm run generate` puts the dictionary. */
export const DICTIONARY_FILE = fileURLToPath(
  new URL('../../public/dictionary/es-CO.dafsa', import.meta.url),
);

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
  return createImmediateSpeller(readDictionary(file));
}
