import { SeverityMark } from '../../lib/coach/view/severity-mark';
import type { Finding } from '../../lib/engine/finding';
import { translate as t } from '../../lib/i18n/browser';
import { ruleKey } from '../../lib/i18n/messages';

/** Each thing found, what it is and why it matters; the why once where a rule repeats. */
export function Remarks({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="remarks">
      {findings.map((finding, at) => (
        <li
          key={`${finding.ruleId} ${finding.scope === 'span' ? finding.start : finding.messageId}`}
          class={finding.severity}
        >
          <h3>
            <SeverityMark severity={finding.severity} />
            {t(ruleKey(finding.ruleId))}
          </h3>
          <p>{t(finding.messageId, finding.data)}</p>
          {findings[at - 1]?.ruleId !== finding.ruleId && (
            <p class="why">{t(ruleKey(finding.ruleId, 'why'))}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
