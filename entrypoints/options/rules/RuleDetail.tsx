import { SeverityMark } from '../../../lib/coach/view/severity-mark';
import { SEVERITIES } from '../../../lib/engine/finding';
import { guideUrl, homeOf } from '../../../lib/guide/guide';
import type { SettingChange } from '../../../lib/settings/rule-changes';
import { sourceOf } from '../../../rules/sources';
import { TERM_LISTS } from '../../../rules/term-list-names';
import { useModel } from '../model';
import { Choice } from '../parts/Choice';
import { OriginMark } from '../parts/OriginMark';
import { ruleName, translate as t } from '../translate';
import { ChannelsField } from './ChannelsField';
import { Examples } from './Examples';
import { OptionField } from './OptionField';
import type { RuleView } from './rule-view';

/** Rules whose words have a page of their own. */
const COURTEOUS = new Set(['sin-saludo', 'sin-despedida', 'sin-firma']);

/** All that can be set of a rule, what it rests on, and what it does. */
export function RuleDetail({ view }: { readonly view: RuleView }) {
  const { change } = useModel();
  const { rule, severity, changed } = view;
  const { id } = rule;
  const name = ruleName(id);
  const set = (setting: SettingChange, what: string, value: string): void =>
    void change(
      { type: 'rule', ruleId: id, setting },
      t('options_said_set', { rule: name, what, value }),
    );
  const reset = (setting: SettingChange, what: string): void =>
    void change(
      { type: 'rule', ruleId: id, setting },
      t('options_said_reset', { rule: name, what }),
    );
  const locked = view.origin('severity') === 'locked';
  return (
    <div class="detail">
      <div class="setting">
        <Choice
          legend={t('options_severity')}
          value={severity}
          disabled={locked}
          describedBy={locked ? `${id}-severity-origin` : undefined}
          options={SEVERITIES.map((value) => ({
            value,
            label: t(`severity_${value}`),
            mark: <SeverityMark severity={value} />,
          }))}
          onChange={(value) =>
            set({ severity: value }, t('options_severity'), t(`severity_${value}`))
          }
        />
        <OriginMark
          id={`${id}-severity-origin`}
          origin={view.origin('severity')}
          name={t('options_severity')}
          onReset={() => reset({ severity: null }, t('options_severity'))}
        />
      </div>
      <ChannelsField view={view} set={set} reset={reset} />
      {Object.entries(rule.options).map(([key, schema]) => (
        <OptionField
          key={key}
          view={view}
          option={key}
          schema={schema}
          onSet={(value, title, shown) => set({ options: { [key]: value } }, title, shown)}
          onReset={(title) => reset({ options: { [key]: null } }, title)}
        />
      ))}
      <Rests ruleId={id} />
      <Examples rule={rule} />
      {changed && (
        <p class="ways">
          <button
            type="button"
            class="button"
            onClick={() =>
              void change(
                { type: 'rules-reset', ruleIds: [id] },
                t('options_said_rule_reset', { rule: name }),
              )
            }
          >
            {t('options_rule_reset')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The line of the protocol behind a rule, and where to read more. */
function Rests({ ruleId }: { readonly ruleId: string }) {
  const source = sourceOf(ruleId);
  const home = homeOf(ruleId);
  return (
    <div class="rests">
      {source && (
        <p class="hint" lang="es">
          {source.title}: <q>{source.text}</q>
        </p>
      )}
      <p class="ways">
        {home && (
          <a href={guideUrl(home)} target="_blank" rel="noopener">
            {t('options_guide')}
          </a>
        )}
        {TERM_LISTS.some((list) => list === ruleId) && (
          <a href={`#terminos/${ruleId}`}>{t('options_its_terms')}</a>
        )}
        {COURTEOUS.has(ruleId) && <a href="#cortesia">{t('options_cortesia')}</a>}
      </p>
    </div>
  );
}
