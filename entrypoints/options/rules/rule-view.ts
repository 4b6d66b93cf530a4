import type { Channel } from '../../../lib/engine/draft';
import { isOn } from '../../../lib/engine/explain';
import type { Severity } from '../../../lib/engine/finding';
import { type Rule, resolveOptions } from '../../../lib/engine/rule';
import { type EffectiveRuleSet, originOf } from '../../../lib/settings/layers';
import type { Origin } from '../../../lib/settings/placed';

/** A rule as the layers together set it, and who set each value. */
export interface RuleView {
  readonly rule: Rule;
  readonly on: boolean;
  readonly severity: Severity;
  readonly channels: readonly Channel[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Of `enabled`, `severity`, `channels` or `options.<key>`. */
  origin(key: string): Origin;
  /** Something of it was changed on this device. */
  readonly changed: boolean;
}

export function viewOf(rule: Rule, set: EffectiveRuleSet): RuleView {
  const setting = Object.hasOwn(set.settings, rule.id) ? set.settings[rule.id] : undefined;
  const origin = (key: string): Origin => originOf(set, `rules.${rule.id}.${key}`);
  const keys = ['enabled', 'severity', 'channels'];
  const all = [...keys, ...Object.keys(rule.options).map((key) => `options.${key}`)];
  return {
    rule,
    on: isOn(rule, setting),
    severity: setting?.severity ?? rule.severity,
    channels: setting?.channels ?? rule.channels,
    options: resolveOptions(rule.options, setting?.options),
    origin,
    changed: all.some((key) => origin(key) === 'own'),
  };
}
