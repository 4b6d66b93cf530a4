import { RULES } from '../../rules';
import { type OwnRules, ownRules } from '../../rules/own';
import { extendedLists } from '../../rules/term-lists';
import type { EngineOptions } from '../engine/engine';
import type { Facts, Rule } from '../engine/rule';
import { courtesyOf } from './courtesy';
import type { EffectiveRuleSet } from './layers';

/** The catalogue as an entity tunes and extends it: what an engine and its sentences are made of. */
export interface TunedRules extends Required<Omit<EngineOptions, 'facts'>> {
  readonly facts: Required<Pick<Facts, 'terms'>> & Pick<Facts, 'courtesy'>;
  readonly rules: readonly Rule[];
  /** Names, reasons and sentences of own rules, by message id. */
  readonly messages: OwnRules['messages'];
}

/**
 * Makes engine options of an effective rule set. What did not change since the last call is taken
 * over as it is: compiled terms are worth keeping.
 */
export function createTuning(): (set: EffectiveRuleSet) => TunedRules {
  const termsOf = remembered(extendedLists);
  const entityCourtesy = remembered(courtesyOf);
  const taken = new Set(RULES.map(({ id }) => id));
  const ownOf = remembered((own: EffectiveRuleSet['own']) =>
    ownRules(own.map(({ value }) => value).filter(({ id }) => !taken.has(id))),
  );
  return remembered((set: EffectiveRuleSet) => {
    const { rules, messages, prepare } = ownOf(set.own);
    const { settings } = set;
    const terms = termsOf(set.terms);
    const courtesy = entityCourtesy(set.courtesy);
    // Of two findings in the same place the entity's own speaks.
    return {
      rules: [...rules, ...RULES],
      settings,
      facts: { terms, ...(courtesy ? { courtesy } : {}) },
      messages,
      prepare: [terms.prepare, prepare],
    };
  });
}

function remembered<A, R>(make: (from: A) => R): (from: A) => R {
  let last: { readonly from: A; readonly made: R } | undefined;
  return (from) => {
    if (!last || last.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}
