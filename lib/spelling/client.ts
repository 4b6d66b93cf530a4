import type { Speller } from '../engine/rule';

export interface SpellingClientOptions {
  /** Asks the background which of these words it does not know. */
  readonly ask: (words: readonly string[]) => Promise<{ readonly unknown: readonly string[] }>;
  /** Asks the background for corrections of one word. */
  readonly askSuggestions: (word: string) => Promise<readonly string[]>;
  /** Called when answers arrived that may change what a check before had to go without. */
  readonly onAnswer: () => void;
  readonly signal?: AbortSignal;
}

/** Words of a long day; the oldest go first. */
const REMEMBERED = 20_000;

/**
 * The page's side of spelling: answers from memory, and asks the background for what it does not
 * remember, all words of one check at once. A dead worker costs a late answer, never a lost one:
 * words whose question failed are asked again by the next check.
 */
export function createSpellingClient(options: SpellingClientOptions): Speller {
  const { ask, askSuggestions, onAnswer, signal } = options;
  const verdicts = new Map<string, 'known' | 'unknown'>();
  const suggestions = new Map<string, readonly string[]>();
  const asked = new Set<string>();
  const suggesting = new Set<string>();
  let batch: string[] = [];
  let unanswered = 0;
  /** Whether a check that left questions open also met a word that is misspelled. */
  let hesitated = false;

  async function flush(): Promise<void> {
    const words = batch;
    const wasInDoubt = hesitated;
    batch = [];
    hesitated = false;
    try {
      const unknown = new Set((await ask(words)).unknown);
      for (const word of words) {
        remember(verdicts, word, unknown.has(word) ? 'unknown' : 'known');
      }
      // Words that are all well spelled change nothing, and so it is at the end of most of them.
      if (wasInDoubt || unknown.size > 0) answered();
    } catch {
      // Not lost: they are no longer marked as asked.
    } finally {
      for (const word of words) asked.delete(word);
    }
  }

  async function fetchSuggestions(word: string): Promise<void> {
    suggesting.add(word);
    try {
      const found = await askSuggestions(word);
      remember(suggestions, word, found);
      if (found.length > 0) answered();
    } catch {
      // As above.
    } finally {
      suggesting.delete(word);
    }
  }

  function answered(): void {
    if (!signal?.aborted) onAnswer();
  }

  return {
    get unanswered() {
      return unanswered;
    },
    verdict(word) {
      const verdict = verdicts.get(word);
      if (verdict === 'unknown') hesitated = true;
      if (verdict) return verdict;
      unanswered++;
      if (!asked.has(word) && !signal?.aborted) {
        asked.add(word);
        if (batch.push(word) === 1) queueMicrotask(flush);
      }
      return 'pending';
    },
    suggest(word) {
      const known = suggestions.get(word);
      if (known) return known;
      unanswered++;
      if (!suggesting.has(word) && !signal?.aborted) void fetchSuggestions(word);
      return [];
    },
  };
}

function remember<V>(memory: Map<string, V>, word: string, value: V): void {
  memory.set(word, value);
  if (memory.size > REMEMBERED) memory.delete(memory.keys().next().value as string);
}
