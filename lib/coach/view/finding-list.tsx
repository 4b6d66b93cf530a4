import type { Finding } from '../../engine/finding';
import { ruleKey, type Translate } from '../../i18n/messages';
import { clip } from './preview';
import { SeverityMark } from './severity-mark';
import { trusted } from './trusted';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly translate: Translate;
  readonly onOpen: (finding: Finding) => void;
}

/** Findings a line each: how grave, which rule, and the words. A line goes to its place. */
export function FindingList({ findings, translate, onOpen }: FindingListProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <li
          key={`${finding.ruleId}${finding.scope === 'span' ? finding.start : finding.messageId}`}
        >
          <button type="button" class="row" onClick={trusted(() => onOpen(finding))}>
            <SeverityMark severity={finding.severity} />
            <span class="rule">{translate(ruleKey(finding.ruleId))}</span>
            <span class="quote">{clip(finding.actual, 'head', 40)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
