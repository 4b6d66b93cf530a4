import { RULES } from '../../rules';
import { sourceOf } from '../../rules/sources';
import type { Clock, EffectiveRuleSet } from '../settings/layers';
import type { ReviewMode } from '../settings/review-mode';
import type { TunedRules } from '../settings/tuned-rules';

/** What a rule rests on. */
export interface RuleSource {
  readonly title: string;
  /** Its words, or the name of the entity's pack; may be empty for that. */
  readonly text: string;
  readonly url?: string;
  /** The entity's own, of which the guide knows nothing. */
  readonly own?: boolean;
}

/** What a page has to know of a rule set, besides the findings. It travels as JSON. */
export interface RulesInForce {
  readonly review: ReviewMode;
  readonly clock: Clock;
  /** Whether the entity lets its agents read the guide. */
  readonly hasGuide: boolean;
  /** Sentences of the entity's own rules, by message id. */
  readonly messages: TunedRules['messages'];
  /** Ids of the rules that look at a message as a whole, and at what stands around it. */
  readonly messageRules: readonly string[];
  /** By rule id. An own rule of the agent's rests on nothing. */
  readonly sources: Readonly<Record<string, RuleSource>>;
}

/** @param ownTitle what the line of an entity's own rule is called */
export function rulesInForce(
  set: EffectiveRuleSet,
  { messages, rules }: TunedRules,
  ownTitle: string,
): RulesInForce {
  const sources: Record<string, RuleSource> = {};
  for (const { value, origin } of set.own) {
    if (origin === 'own') continue;
    sources[value.id] = { title: ownTitle, text: set.name ?? '', own: true };
  }
  for (const { id } of RULES) {
    const source = sourceOf(id);
    if (source) sources[id] = source;
  }
  const { review, clock, hidden } = set;
  const messageRules = rules.filter(({ scope }) => scope === 'message').map(({ id }) => id);
  return { review, clock, hasGuide: !hidden.includes('guide'), messages, messageRules, sources };
}
