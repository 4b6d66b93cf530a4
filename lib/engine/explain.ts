import type { Draft } from './draft';
import type { Finding, SpanFinding } from './finding';
import { findMasks } from './mask';
import type { Fact, Facts, Rule, RuleSetting } from './rule';

/** Why a rule found nothing. */
export type Silence = { readonly ruleId: string } & (
  | { readonly reason: 'off' }
  /** It is meant for other channels. */
  | { readonly reason: 'channel' }
  /** It needs what nobody knows here. */
  | { readonly reason: 'unknown'; readonly fact: Fact }
  /** It read the text, and there is nothing to say. */
  | { readonly reason: 'nothing' }
);

/** A finding that is not shown, since another one of the same words is. */
export interface Hidden {
  readonly finding: SpanFinding;
  readonly by: SpanFinding;
}

/** All that the engine makes of a draft: what it says, what it holds back, and why the rest is silent. */
export interface Explanation {
  readonly findings: readonly Finding[];
  readonly hidden: readonly Hidden[];
  /** One for each rule that found nothing, in the order of the rules. */
  readonly silences: readonly Silence[];
}

/** Whether a rule is to be run at all. */
export function isOn({ optIn }: Rule, setting: RuleSetting | undefined): boolean {
  return setting?.enabled ?? !optIn;
}

/** Why a rule that found nothing in a draft did not. */
export function silenceOf(
  rule: Rule,
  setting: RuleSetting | undefined,
  draft: Draft,
  facts: Facts,
): Silence {
  const { id: ruleId, needs = {}, channels } = rule;
  if (!isOn(rule, setting)) return { ruleId, reason: 'off' };
  if (!(setting?.channels ?? channels).includes(draft.channel))
    return { ruleId, reason: 'channel' };
  const needed = [...(needs.always ?? []), ...(needs[draft.channel] ?? [])];
  const fact = needed.find((each) => !isKnown(each, draft, facts));
  return fact ? { ruleId, reason: 'unknown', fact } : { ruleId, reason: 'nothing' };
}

function isKnown(fact: Fact, draft: Draft, { speller }: Facts): boolean {
  if (fact === 'speller') return speller !== undefined;
  if (draft.context[fact] !== undefined) return true;
  // What is quoted below a reply is the message that it answers.
  return fact === 'citizenMessage' && findMasks(draft).some(({ kind }) => kind === 'quoted');
}
