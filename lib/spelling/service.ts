import type { ProtocolMap } from '../messages';
import { createSpellCheck, type FindUnknown } from './check';
import { openDafsa } from './dafsa';
import { type Checker, createDictionary } from './dictionary';

/** Answers to the messages of the same names, for the background's router. */
export interface SpellingService {
  check(
    request: Parameters<ProtocolMap['spelling.check']>[0],
  ): Promise<ReturnType<ProtocolMap['spelling.check']>>;
  suggest(
    request: Parameters<ProtocolMap['spelling.suggest']>[0],
  ): Promise<ReturnType<ProtocolMap['spelling.suggest']>>;
}

/** More words than this in one question are no reply that someone writes. */
const MOST_WORDS = 20_000;

/**
 * Spelling for all tabs, over one dictionary that is read at the first question.
 *
 * @param load bytes of `dictionary/es-CO.dafsa`; a failure is told to who asked, and the next
 *   question tries again
 */
export function createSpellingService(load: () => Promise<ArrayBuffer>): SpellingService {
  let opening: Promise<{ checker: Checker; findUnknown: FindUnknown }> | undefined;

  function open() {
    opening ??= load()
      .then((buffer) => {
        const checker = createDictionary(openDafsa(buffer));
        return { checker, findUnknown: createSpellCheck(checker) };
      })
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  }

  return {
    async check({ words }) {
      const { findUnknown } = await open();
      return { unknown: findUnknown(words.slice(0, MOST_WORDS)) };
    },
    async suggest({ word }) {
      const { checker } = await open();
      return checker.suggest(word);
    },
  };
}
