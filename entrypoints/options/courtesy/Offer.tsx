import { useId, useState } from 'preact/hooks';
import type { FormulaForm } from '../../../lib/engine/entity-courtesy';
import type { Facts } from '../../../lib/engine/rule';
import { originOf } from '../../../lib/settings/layers';
import { FORMULA, FORMULA_LENGTH } from '../../../lib/settings/limits';
import { type FormulaKind, formulaKey } from '../../../lib/spanish/formulas';
import wordings from '../../../rules/data/wordings.json';
import { greetingFor } from '../../../rules/shared/addressing';
import { farewellFor } from '../../../rules/shared/formulas';
import { useModel } from '../model';
import { OriginMark } from '../parts/OriginMark';
import { translate as t } from '../translate';

interface Props {
  readonly kind: FormulaKind;
  readonly form: FormulaForm;
}

/** What a fix writes where the greeting or the farewell is missing, as it then stands there. */
export function Offer({ kind, form }: Props) {
  const { set, tuned, change } = useModel();
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const origin = originOf(set, `courtesy.${kind}.${form}`);
  const locked = origin === 'locked';
  const title = t(`options_${kind}_offer_${form}`);
  const { offers, removed } = set.courtesy[kind];
  const save = (written: string): void => {
    const text = written.trim().replace(/\s+/gu, ' ');
    const wrong =
      text !== '' && !FORMULA.test(text)
        ? t('options_formula_wrong')
        : removed.has(formulaKey(text))
          ? t('options_formula_refused', { formula: text })
          : undefined;
    setProblem(wrong);
    if (wrong !== undefined || text === (offers[form] ?? '')) return;
    void change(
      { type: 'formula-offer', kind, offers: { [form]: text || null } },
      text ? t('options_said_offer', { what: title, text }) : t('options_undone', { what: title }),
    );
  };
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <input
        // Another value from elsewhere shows, and what is being written stays.
        key={offers[form]}
        id={id}
        type="text"
        lang="es"
        maxLength={FORMULA_LENGTH}
        defaultValue={offers[form] ?? ''}
        placeholder={t('options_offer_usual')}
        disabled={locked}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-shown ${id}-problem ${id}-origin`}
        onChange={({ currentTarget }) => save(currentTarget.value)}
      />
      <p id={`${id}-shown`} class="hint">
        {t('options_offer_shown')} <q lang="es">{shownOf(kind, form, tuned.facts)}</q>
      </p>
      <p id={`${id}-problem`} class="failed" role="alert">
        {problem}
      </p>
      <OriginMark id={`${id}-origin`} origin={origin} name={title} onReset={() => save('')} />
    </div>
  );
}

/** The formula in its place, for a person with a name. */
function shownOf(kind: FormulaKind, form: FormulaForm, { courtesy }: Facts): string {
  const channel = form === 'chat' ? 'chat' : 'email';
  return kind === 'greetings'
    ? greetingFor(channel, 'Ana Ruiz', courtesy?.greeting[form]).trim()
    : farewellFor(channel, courtesy?.farewell[form] ?? wordings.closing[form]);
}
