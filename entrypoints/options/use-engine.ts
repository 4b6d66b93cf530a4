import { useEffect, useMemo, useState } from 'preact/hooks';
import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Facts, Speller } from '../../lib/engine/rule';
import { loadSpeller } from '../../lib/spelling/load';
import { useModel } from './model';

/** The engine under the settings of the moment, made anew when they change or the dictionary comes. */
export function useEngine(): Engine {
  const { tuned } = useModel();
  const facts = useFacts();
  return useMemo(() => createEngine({ ...tuned, facts }), [tuned, facts]);
}

/** One for the page: it remembers every word that was ever asked. */
let shared: Speller | undefined;
let coming: Promise<Speller | undefined> | undefined;

/** What rules may ask about, under the settings of the moment; without spelling for a blink. */
export function useFacts(): Facts {
  const { tuned } = useModel();
  const [speller, setSpeller] = useState(shared);
  useEffect(() => {
    coming ??= loadSpeller();
    void coming.then((loaded) => {
      shared = loaded;
      setSpeller(loaded);
    });
  }, []);
  return useMemo(() => ({ ...tuned.facts, ...(speller ? { speller } : {}) }), [tuned, speller]);
}
