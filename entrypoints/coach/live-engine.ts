import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Speller } from '../../lib/engine/rule';
import type { EffectiveRuleSet } from '../../lib/settings/layers';
import { createTuning, type TunedRules } from '../../lib/settings/tuned-rules';

export interface LiveEngine {
  readonly engine: () => Engine;
  readonly messages: () => TunedRules['messages'];
}

/** The engine under the rule set of the moment; a change of rules makes a fresh one. */
export function liveEngine(ruleSet: () => EffectiveRuleSet, speller: Speller): LiveEngine {
  const tune = createTuning();
  let engine: Engine | undefined;
  let made: TunedRules | undefined;
  return {
    engine: () => {
      const tuned = tune(ruleSet());
      if (!engine || made !== tuned) {
        made = tuned;
        engine = createEngine({ ...tuned, facts: { ...tuned.facts, speller } });
      }
      return engine;
    },
    messages: () => tune(ruleSet()).messages,
  };
}
