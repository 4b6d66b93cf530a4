import { SeverityMark } from '../../../lib/coach/view/severity-mark';
import type { Finding } from '../../../lib/engine/finding';
import { ruleKey } from '../../../lib/i18n/messages';
import { sourceOf } from '../../../rules/sources';
import { ruleName, translate as t } from '../translate';

/** Each finding: its words, what is said of them, why, and on what it rests. */
export function Found({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="found">
      {findings.map((finding) => (
        <li
          key={`${finding.ruleId} ${finding.scope === 'span' ? finding.start : finding.messageId}`}
          class={finding.severity}
        >
          <p class="found-name">
            <SeverityMark severity={finding.severity} />
            <a href={`#reglas/${finding.ruleId}`}>{ruleName(finding.ruleId)}</a>
            <span class="hint">{t(`severity_${finding.severity}`)}</span>
          </p>
          <p>{t(finding.messageId, finding.data)}</p>
          <p class="hint">{t(ruleKey(finding.ruleId, 'why'))}</p>
          {sourceOf(finding.ruleId) && <p class="hint">{sourceOf(finding.ruleId)?.title}</p>}
        </li>
      ))}
    </ul>
  );
}
