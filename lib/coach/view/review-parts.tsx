import type { DraftContext } from '../../engine/draft';
import { type Finding, SEVERITIES } from '../../engine/finding';
import { ruleKey, type Translate } from '../../i18n/messages';
import { clip } from './preview';
import { SeverityMark } from './severity-mark';
import { trusted } from './trusted';

/** How many errors are left, as a message. */
export function errorsLeft(findings: readonly Finding[]): Parameters<Translate> {
  const count = findings.filter(({ severity }) => severity === 'error').length;
  return [count === 1 ? 'review_errors_one' : 'review_errors_many', { count }];
}

interface RemainingProps {
  readonly findings: readonly Finding[];
  readonly translate: Translate;
  readonly onOpen: (finding: Finding) => void;
}

/** What remains to mend, the gravest first. */
export function Remaining({ findings, translate, onOpen }: RemainingProps) {
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return (
    <ul>
      {sorted.map((finding) => (
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

interface FactsProps {
  readonly context: DraftContext;
  readonly translate: Translate;
}

/** Who gets the reply with what; the unknown is not mentioned. */
export function Facts({ context, translate }: FactsProps) {
  const { recipients, copies, attachments } = context;
  const facts: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['review_recipients', recipients],
    ['review_copies', copies],
    ['review_attachments', attachments?.map(({ name }) => name)],
  ];
  return (
    <dl>
      {facts.map(
        ([label, values]) =>
          values && (
            <div key={label}>
              <dt>{translate(label)}</dt>
              <dd>{values.join(', ') || translate('review_none')}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
