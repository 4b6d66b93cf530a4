import type { ComponentChildren } from 'preact';
import type { Hidden, Silence } from '../../../lib/engine/explain';
import { ruleName, translate as t } from '../translate';

interface Props {
  readonly hidden: readonly Hidden[];
  readonly silences: readonly Silence[];
}

/** The order in which a manager asks: what holds a rule back comes before what has nothing to say. */
const REASONS = ['unknown', 'off', 'channel', 'nothing'] as const;

/** Why each other rule says nothing. */
export function Silences({ hidden, silences }: Props) {
  return (
    <div class="silences">
      <h3>{t('options_silences')}</h3>
      {hidden.length > 0 && (
        <Group title={t('options_silent_hidden')} count={hidden.length}>
          {hidden.map(({ finding, by }) => (
            <li key={`${finding.ruleId} ${finding.start}`}>
              <RuleLink id={finding.ruleId} />
              <span class="hint">
                {t('options_silent_hidden_by', {
                  words: finding.actual,
                  rule: ruleName(by.ruleId),
                })}
              </span>
            </li>
          ))}
        </Group>
      )}
      {REASONS.map((reason) => {
        const silent = silences.filter((each) => each.reason === reason);
        if (silent.length === 0) return null;
        return (
          <Group key={reason} title={t(`options_silent_${reason}`)} count={silent.length}>
            {silent.map((silence) => (
              <li key={silence.ruleId}>
                <RuleLink id={silence.ruleId} />
                {silence.reason === 'unknown' && (
                  <span class="hint">{t(`options_fact_${silence.fact}_unknown`)}</span>
                )}
              </li>
            ))}
          </Group>
        );
      })}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Group({ title, count, children }: GroupProps) {
  return (
    <details>
      <summary>
        {title} <span class="tally">{count}</span>
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

function RuleLink({ id }: { readonly id: string }) {
  return <a href={`#reglas/${id}`}>{ruleName(id)}</a>;
}
