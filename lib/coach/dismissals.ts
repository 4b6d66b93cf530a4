import type { Finding } from '../engine/finding';
import type { Dismissal } from '../settings/settings';
import { fold } from '../spanish/words';

/** What to remember of a finding that the agent declared not applicable on a site. */
export function dismissalOf(finding: Finding, site: string): Dismissal {
  return { ruleId: finding.ruleId, actual: fold(finding.actual), site };
}

/** Whether the agent declared this rule not applicable to these words on this site. */
export function isDismissed(
  dismissals: readonly Dismissal[],
  site: string,
  finding: Finding,
): boolean {
  if (dismissals.length === 0) return false;
  const { ruleId, actual } = dismissalOf(finding, site);
  return dismissals.some(
    (each) => each.ruleId === ruleId && each.site === site && each.actual === actual,
  );
}
