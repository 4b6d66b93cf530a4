import type { Speller } from '../engine/rule';
import { send } from '../messaging/send';
import { createSpellingClient } from './client';

/** The speller of a page: it remembers, and asks the background for the words that are new. */
export function pageSpeller(onAnswer: () => void, signal: AbortSignal): Speller {
  return createSpellingClient({
    ask: async (words) => answered(await send('spelling.check', { words })),
    askSuggestions: async (word) => answered(await send('spelling.suggest', { word })),
    onAnswer,
    signal,
  });
}

/** What nobody answered is to be asked again. */
function answered<A>(answer: A | undefined): A {
  if (answer === undefined) throw new Error('La extensión no respondió');
  return answer;
}
