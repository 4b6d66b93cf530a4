import { SEVERITIES, type Severity } from '../engine/finding';
import type { FieldReport } from '../messages';

export type ReportedFinding = FieldReport['findings'][number];

/** What one rule found in one field. */
export interface RuleGroup {
  readonly ruleId: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** In order of place. */
  readonly findings: readonly ReportedFinding[];
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** A field's findings by rule: gravest first, then as they first appear in the text. */
export function groupByRule({ findings }: FieldReport): RuleGroup[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups]
    .map(([ruleId, found]) => ({ ruleId, findings: found, severity: gravest(found) }))
    .sort((a, b) => rank(a.severity) - rank(b.severity));
}

function gravest(findings: readonly ReportedFinding[]): Severity {
  return SEVERITIES[Math.min(...findings.map(({ severity }) => rank(severity)))] ?? 'info';
}

/** How many findings there are of each severity, gravest first; none of zero. */
export function countBySeverity(
  findings: readonly ReportedFinding[],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
}

/** A quote on one line, cut between words: `limit` characters at most, the ellipsis included. */
export function shorten(text: string, limit = 80): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > limit / 2 ? space : cut.length;
  // Not between the halves of an emoji.
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
