import type { Speller } from '../engine/rule';
import { createSpellCheck } from './check';
import { openDafsa } from './dafsa';
import { createDictionary } from './dictionary';

/** Words of which the answers are kept: an archive of years must not fill the memory. */
const REMEMBERED = 20_000;

/**
 * A speller that answers at once, where nobody types meanwhile: the terminal, a worker, tests.
 *
 * @param dictionary bytes of the generated automaton
 */
export function createImmediateSpeller(dictionary: ArrayBuffer): Speller {
  const checker = createDictionary(openDafsa(dictionary));
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
