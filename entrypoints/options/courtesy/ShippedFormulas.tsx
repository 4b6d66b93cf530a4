import type { RuleChange } from '../../../lib/settings/rule-changes';
import { type FormulaKind, formulaKey, shippedFormulas } from '../../../lib/spanish/formulas';
import { useModel } from '../model';
import { translate as t } from '../translate';

/** What comes with Usted, each accepted or not at a press. */
export function ShippedFormulas({ kind }: { readonly kind: FormulaKind }) {
  const { set, change } = useModel();
  const { added, removed } = set.courtesy[kind];
  const formulas = [...shippedFormulas(kind)].sort((a, b) => a.localeCompare(b, 'es'));
  const out = formulas.filter((each) => removed.has(formulaKey(each)));
  const toggle = (formula: string, key: string): void => {
    const done = removed.has(key) ? 'added' : 'removed';
    const toggled = changeOf(kind, formula, added.get(key)?.origin, removed.get(key));
    void change(toggled, t(`options_said_${kind}_${done}`, { formula }));
  };
  return (
    <details>
      <summary>
        {t(`options_${kind}_shipped`, { count: formulas.length })}
        {out.length > 0 && ` · ${t('options_formulas_out', { count: out.length })}`}
      </summary>
      <p class="hint">{t(`options_${kind}_shipped_text`)}</p>
      <ul class="chips">
        {formulas.map((formula) => {
          const key = formulaKey(formula);
          const locked = (removed.get(key) ?? added.get(key)?.origin) === 'locked';
          return (
            <li key={formula}>
              <button
                type="button"
                class="chip"
                lang="es"
                aria-pressed={!removed.has(key)}
                aria-disabled={locked}
                title={locked ? t('options_origin_locked') : undefined}
                onClick={() => locked || toggle(formula, key)}
              >
                {formula}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Accepts what is refused and refuses what is accepted; a change made here is taken back. */
function changeOf(
  kind: FormulaKind,
  formula: string,
  added: string | undefined,
  removed: string | undefined,
): RuleChange {
  const formulas = [formula];
  if (removed === 'own' || (!removed && added === 'own')) {
    return { type: 'formulas-reset', kind, formulas };
  }
  return { type: removed ? 'formulas-add' : 'formulas-remove', kind, formulas };
}
