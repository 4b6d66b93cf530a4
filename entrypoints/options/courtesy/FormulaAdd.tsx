import { useId, useState } from 'preact/hooks';
import type { EffectiveFormulas } from '../../../lib/settings/courtesy';
import { FORMULA, FORMULA_LENGTH } from '../../../lib/settings/limits';
import { type FormulaKind, formulaKey, shippedFormulas } from '../../../lib/spanish/formulas';
import { useModel } from '../model';
import { translate as t } from '../translate';

/** One more greeting or farewell. */
export function FormulaAdd({ kind }: { readonly kind: FormulaKind }) {
  const { set, change } = useModel();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async (): Promise<void> => {
    const formula = text.trim().replace(/\s+/gu, ' ');
    const wrong = formulaProblem(kind, formula, set.courtesy[kind]);
    setProblem(wrong);
    if (wrong !== undefined) return;
    setText('');
    await change(
      { type: 'formulas-add', kind, formulas: [formula] },
      t(`options_said_${kind}_added`, { formula }),
    );
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={id}>{t(`options_${kind}_add`)}</label>
      <span class="add-line">
        <input
          id={id}
          type="text"
          lang="es"
          maxLength={FORMULA_LENGTH}
          value={text}
          placeholder={t(`options_${kind}_example`)}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" class="button">
          {t('options_formula_add')}
        </button>
      </span>
      <p id={`${id}-problem`} class="failed" role="alert">
        {problem}
      </p>
    </form>
  );
}

/** Why a greeting or a farewell cannot be added; undefined where it can. */
function formulaProblem(
  kind: FormulaKind,
  formula: string,
  { added, removed }: EffectiveFormulas,
): string | undefined {
  if (!FORMULA.test(formula)) return t('options_formula_wrong');
  const key = formulaKey(formula);
  const shipped = shippedFormulas(kind).some((each) => formulaKey(each) === key);
  const accepted = added.has(key) || (shipped && !removed.has(key));
  return accepted ? t('options_formula_taken', { formula }) : undefined;
}
