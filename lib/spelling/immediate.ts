import type { Speller } from '../engine/rule';
import { remembered } from '../spanish/remembered';
import { createSpellCheck } from './check';
import { openDafsa } from './dafsa';
import { createDictionary } from './dictionary';

/** Words of which the answers are kept: an archive of years must not fill the memory. */
const REMEMBERED = 20_000;

/**
 * A speller that answers at once: the background's, one for all tabs, and everybody else's.
 *
 * @param dictionary bytes of the generated automaton
 */
export function createImmediateSpeller(dictionary: ArrayBuffer): Speller {
  const checker = createDictionary(openDafsa(dictionary));
  const findUnknown = createSpellCheck(checker);
  return {
    verdict: remembered(
      (word) => (findUnknown([word]).length > 0 ? 'unknown' : 'known'),
      REMEMBERED,
    ),
    suggest: remembered((word) => checker.suggest(word), REMEMBERED),
  };
}
