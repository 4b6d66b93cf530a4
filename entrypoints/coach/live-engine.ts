import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Speller } from '../../lib/engine/rule';
import type { OnSite } from '../../lib/settings/while-on';
import { RULES } from '../../rules';

/** The engine under the settings of the moment; a change of settings makes a fresh one. */
export function liveEngine(on: OnSite, speller: Speller): () => Engine {
  const make = () =>
    createEngine({ rules: RULES, settings: on.settings().rules, facts: { speller } });
  let engine: Engine | undefined;
  let rules = on.settings().rules;
  return () => {
    if (!engine || rules !== on.settings().rules) {
      rules = on.settings().rules;
      engine = make();
    }
    return engine;
  };
}
