import type { DraftContext } from '../../engine/draft';
import { type Finding, SEVERITIES } from '../../engine/finding';
import type { Translate } from '../../i18n/messages';
import { FindingList, type FindingListProps } from './finding-list';

/** How many errors are left, as a message. */
export function errorsLeft(findings: readonly Finding[]): Parameters<Translate> {
  const count = findings.filter(({ severity }) => severity === 'error').length;
  return [count === 1 ? 'review_errors_one' : 'review_errors_many', { count }];
}

/** What remains to mend, the gravest first. */
export function Remaining({ findings, ...props }: FindingListProps) {
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return <FindingList {...props} findings={sorted} />;
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
