import { useEffect, useRef, useState } from 'preact/hooks';
import { SeverityMark } from '../../../lib/coach/view/severity-mark';
import { CHANNELS } from '../../../lib/engine/draft';
import type { Rule } from '../../../lib/engine/rule';
import { ruleKey } from '../../../lib/i18n/messages';
import { useModel } from '../model';
import { Switch } from '../parts/Switch';
import { ruleName, translate as t } from '../translate';
import { RuleDetail } from './RuleDetail';
import { viewOf } from './rule-view';

interface Props {
  readonly rule: Rule;
  /** The address leads here: it is shown open. */
  readonly aimed: boolean;
}

/** One rule in one line: whether it is on, what it is for, how it speaks; open, all of it. */
export function RuleRow({ rule, aimed }: Props) {
  const { set, change } = useModel();
  const [open, setOpen] = useState(aimed);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!aimed) return;
    setOpen(true);
    row.current?.scrollIntoView({ block: 'start' });
    row.current?.querySelector<HTMLElement>('.rule-open')?.focus({ preventScroll: true });
  }, [aimed]);
  const { id } = rule;
  const view = viewOf(rule, set);
  const name = ruleName(id);
  const locked = view.origin('enabled') === 'locked';
  const channels = CHANNELS.filter((each) => view.channels.includes(each));
  return (
    <li ref={row} class={view.on ? 'rule' : 'rule off'}>
      <div class="rule-head">
        <Switch
          label={name}
          quiet
          on={view.on}
          disabled={locked}
          describedBy={locked ? `locked-${id}` : undefined}
          onChange={(enabled) =>
            void change(
              { type: 'rule', ruleId: id, setting: { enabled } },
              t(enabled ? 'options_said_on' : 'options_said_off', { rule: name }),
            )
          }
        />
        <button
          type="button"
          class="rule-open"
          aria-expanded={open}
          aria-controls={`detail-${id}`}
          onClick={() => setOpen(!open)}
        >
          <span class="rule-name">{name}</span>
          <span class="hint">{t(ruleKey(id, 'why'))}</span>
        </button>
        <span class="rule-facts">
          {view.changed && <span class="tag own">{t('options_origin_own')}</span>}
          {locked && (
            <span id={`locked-${id}`} class="tag locked">
              {t('options_origin_locked')}
            </span>
          )}
          <span class="rule-severity" title={t(`severity_${view.severity}`)}>
            <SeverityMark severity={view.severity} />
            <span class="spoken">{t(`severity_${view.severity}`)}</span>
          </span>
          <span class="hint">
            {channels.length === CHANNELS.length
              ? t('options_channels_all')
              : channels.map((each) => t(`options_channel_${each}`)).join(', ')}
          </span>
        </span>
      </div>
      <div id={`detail-${id}`}>{open && <RuleDetail view={view} />}</div>
    </li>
  );
}
