import type { Channel } from './draft';
import { isOn } from './explain';
import type { Finding, Severity } from './finding';
import type { Graded } from './overlaps';
import { type Match, type Rule, type RuleSetting, resolveOptions } from './rule';

/** A rule as it runs: what an admin or a host said of it is resolved. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly channels: ReadonlySet<Channel>;
  readonly options: ReturnType<typeof resolveOptions>;
  readonly rank: number;
}

/** What a rule reported, not yet a finding. */
export interface Hit {
  readonly by: ActiveRule;
  readonly match: Match;
}

/** The rules that are on, in the order of the catalogue. */
export function activeRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>>,
): ActiveRule[] {
  return rules.flatMap((rule, rank) => {
    const setting = settings[rule.id];
    if (!isOn(rule, setting)) return [];
    return {
      rule,
      rank,
      severity: setting?.severity ?? rule.severity,
      channels: new Set(setting?.channels ?? rule.channels),
      options: resolveOptions(rule.options, setting?.options),
    };
  });
}

/**
 * @param text that the match counts from
 * @param offset of that text in the draft
 */
export function gradedOf({ by, match }: Hit, text: string, offset: number): Graded {
  return { finding: findingOf(by, match, text, offset), grain: by.rule.grain, rank: by.rank };
}

function findingOf(
  { rule, severity }: ActiveRule,
  match: Match,
  text: string,
  offset: number,
): Finding {
  const { messageId, expected = [] } = match;
  const base = {
    ruleId: rule.id,
    severity: match.severity ?? severity,
    messageId,
    expected,
    safe: (match.safe ?? false) && expected.length > 0,
  };
  if (match.start === undefined || match.end === undefined) {
    const { insertion } = match;
    return {
      ...base,
      scope: 'message',
      actual: '',
      data: match.data ?? {},
      ...(insertion ? { insertion } : {}),
    };
  }
  const actual = text.slice(match.start, match.end);
  const suggestion = expected[0];
  return {
    ...base,
    scope: 'span',
    start: match.start + offset,
    end: match.end + offset,
    actual,
    // Every sentence may name what was found and what is better without the rule saying it again.
    data: { actual, ...(suggestion === undefined ? {} : { expected: suggestion }), ...match.data },
  };
}
