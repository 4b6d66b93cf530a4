import type { Finding } from '../engine/finding';
import { fold } from '../spanish/words';

/** Units of text on either side that tell two equal findings apart. */
const NEIGHBOURHOOD = 24;

/**
 * Identity of a finding that survives edits elsewhere in the text: the rule, the words, and the
 * words around them. Two checks of an unchanged place give the same key.
 */
export function findingKey(finding: Finding, text: string): string {
  if (finding.scope === 'message') return [finding.ruleId, finding.messageId].join('\n');
  const { start, end } = finding;
  const before = text.slice(Math.max(0, start - NEIGHBOURHOOD), start);
  const after = text.slice(end, end + NEIGHBOURHOOD);
  return [finding.ruleId, before, finding.actual, after].map(fold).join('\n');
}
