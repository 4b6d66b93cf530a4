import { createEngine, type Engine } from '../engine/engine';
import type { Speller } from '../engine/rule';
import type { EffectiveRuleSet } from '../settings/layers';
import { createTuning, type TunedRules } from '../settings/tuned-rules';

export interface LiveEngine {
  readonly engine: () => Engine;
  readonly tuned: () => TunedRules;
}

/** The engine under the rule set of the moment; a change of rules makes a fresh one. */
export function liveEngine(
  ruleSet: () => EffectiveRuleSet,
  speller: Speller | undefined,
): LiveEngine {
  const tune = createTuning();
  let engine: Engine | undefined;
  let made: TunedRules | undefined;
  return {
    engine: () => {
      const tuned = tune(ruleSet());
      if (!engine || made !== tuned) {
        made = tuned;
        engine = createEngine({
          ...tuned,
          facts: { ...tuned.facts, ...(speller ? { speller } : {}) },
        });
      }
      return engine;
    },
    tuned: () => tune(ruleSet()),
  };
}
