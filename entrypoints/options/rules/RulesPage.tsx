import { GROUPS, type Group } from '../../../lib/engine/rule';
import { useModel } from '../model';
import { PageHead } from '../parts/PageHead';
import { ruleName, translate as t } from '../translate';
import { RuleRow } from './RuleRow';
import { viewOf } from './rule-view';

/** The rules as managers group them, each with its switch. */
export function RulesPage({ detail }: { readonly detail: string }) {
  const { tuned, set, change } = useModel();
  const views = tuned.rules.map((rule) => viewOf(rule, set));
  const changed = views.filter((view) => view.changed);
  return (
    <>
      <PageHead id="reglas">
        <p class="ways">
          <span class="hint">
            {t('options_rules_on', {
              on: views.filter(({ on }) => on).length,
              all: views.length,
            })}
          </span>
          {changed.length > 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void change(
                  { type: 'rules-reset', ruleIds: changed.map(({ rule }) => rule.id) },
                  t('options_said_rules_reset', { count: changed.length }),
                )
              }
            >
              {t('options_rules_reset', { count: changed.length })}
            </button>
          )}
        </p>
      </PageHead>
      {GROUPS.map((group) => (
        <RuleGroup key={group} group={group} aimed={detail} />
      ))}
    </>
  );
}

function RuleGroup({ group, aimed }: { readonly group: Group; readonly aimed: string }) {
  const { tuned, set } = useModel();
  const rules = tuned.rules
    .filter((rule) => rule.group === group)
    .sort((a, b) => ruleName(a.id).localeCompare(ruleName(b.id), 'es'));
  if (rules.length === 0) return null;
  const on = rules.filter((rule) => viewOf(rule, set).on).length;
  return (
    <section class="group" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>
        {t(`options_group_${group}`)}{' '}
        <span class="tally">{t('options_of', { on, all: rules.length })}</span>
      </h3>
      <ul class="card rules">
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} aimed={rule.id === aimed} />
        ))}
      </ul>
    </section>
  );
}
