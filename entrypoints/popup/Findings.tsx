import { useState } from 'preact/hooks';
import { SeverityMark } from '../../lib/coach/view/severity-mark';
import { translate as t } from '../../lib/i18n/browser';
import { ruleKey } from '../../lib/i18n/messages';
import type { FieldReport, FindingRef } from '../../lib/messages';
import {
  countBySeverity,
  groupByRule,
  type ReportedFinding,
  type RuleGroup,
  shorten,
} from '../../lib/popup/groups';
import { moveFocus } from './keys';
import { GoMark } from './marks';

type Reveal = (ref: FindingRef) => void;

/** Findings of one rule that are shown before the agent asks for the rest. */
const SHOWN = 4;

interface Props {
  readonly fields: readonly FieldReport[];
  readonly reveal: Reveal;
}

/** What was found on the page: by field where there are several, then by rule. */
export function Findings({ fields, reveal }: Props) {
  const withFindings = fields.filter(({ findings }) => findings.length > 0);
  const all = withFindings.flatMap(({ findings }) => findings);
  return (
    // The list only adds arrow keys to buttons that stay reachable by Tab.
    <div role="none" onKeyDown={moveFocus}>
      <div class="summary" role="status">
        <h1>{t(all.length === 1 ? 'popup_count_one' : 'popup_count', { count: all.length })}</h1>
        <p class="counts">
          {countBySeverity(all)
            .map(({ severity, count }) =>
              t(`popup_${severity}${count === 1 ? '_one' : ''}`, { count }),
            )
            .join(' · ')}
        </p>
      </div>
      {withFindings.map((field) => (
        <Field key={field.fieldId} field={field} named={withFindings.length > 1} reveal={reveal} />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly field: FieldReport;
  readonly named: boolean;
  readonly reveal: Reveal;
}

function Field({ field, named, reveal }: FieldProps) {
  return (
    <section aria-label={field.name}>
      {named && <p class="field-name">{field.name}</p>}
      {groupByRule(field).map((group) => (
        <Group
          key={group.ruleId}
          group={group}
          reveal={(key) => reveal({ fieldId: field.fieldId, key })}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: RuleGroup;
  readonly reveal: (key: string) => void;
}

function Group({ group: { ruleId, severity, findings }, reveal }: GroupProps) {
  const [open, setOpen] = useState(false);
  const shown = open || findings.length <= SHOWN + 1 ? findings : findings.slice(0, SHOWN);
  return (
    <article class={`card group ${severity}`}>
      <h2>
        {t(ruleKey(ruleId))}
        <span class="severity">
          <SeverityMark severity={severity} />
          {t(`severity_${severity}`)}
        </span>
      </h2>
      <p class="why">{t(ruleKey(ruleId, 'why'))}</p>
      <ul>
        {shown.map((finding) => (
          <li key={finding.key}>
            <button type="button" class="finding" onClick={() => reveal(finding.key)}>
              <Quote finding={finding} />
              <GoMark />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {t('popup_more', { count: findings.length - shown.length })}
        </button>
      )}
    </article>
  );
}

/** The words found and what they become; the sentence itself for what the reply lacks. */
function Quote({ finding }: { readonly finding: ReportedFinding }) {
  if (finding.scope === 'message') return <span>{t(finding.messageId, finding.data)}</span>;
  const [fix] = finding.expected;
  return (
    <span>
      <q>{shorten(finding.actual)}</q>
      {fix !== undefined && (
        <span class="fix">
          <span aria-hidden="true"> → </span>
          <span class="spoken">{t('popup_better')}</span>
          <ins>{fix === '' ? t('popup_remove') : shorten(fix)}</ins>
        </span>
      )}
    </span>
  );
}
