import { useEffect, useMemo, useState } from 'preact/hooks';
import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Speller } from '../../lib/engine/rule';
import { pageSpeller } from '../../lib/spelling/page-speller';
import { useModel } from './model';

/** The engine under the settings of the moment, made anew when they or the dictionary's answers change. */
export function useEngine(): Engine {
  const { tuned } = useModel();
  const speller = useSpeller();
  return useMemo(
    () => createEngine({ ...tuned, facts: { ...tuned.facts, speller } }),
    [tuned, speller],
  );
}

/** One for the page: it remembers every word that was ever asked. */
let shared: Speller | undefined;
const listeners = new Set<() => void>();

/** The dictionary; another object whenever it has answered, so that what read it reads again. */
export function useSpeller(): Speller {
  shared ??= pageSpeller(() => {
    for (const listener of listeners) listener();
  }, new AbortController().signal);
  const source = shared;
  const [answers, setAnswers] = useState(0);
  useEffect(() => {
    const listener = (): void => setAnswers((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return useMemo(
    () => ({ verdict: (word) => source.verdict(word), suggest: (word) => source.suggest(word) }),
    [source, answers],
  );
}
