import { FORMULA_FORMS } from '../../../lib/engine/entity-courtesy';
import type { Placed } from '../../../lib/settings/placed';
import { type FormulaKind, formulaKey, shippedFormulas } from '../../../lib/spanish/formulas';
import { useModel } from '../model';
import { OriginMark } from '../parts/OriginMark';
import { translate as t } from '../translate';
import { FormulaAdd } from './FormulaAdd';
import { Offer } from './Offer';
import { ShippedFormulas } from './ShippedFormulas';

/** The greetings or the farewells: those of the entity, those that come, and what a fix writes. */
export function Formulas({ kind }: { readonly kind: FormulaKind }) {
  const { set } = useModel();
  const { added } = set.courtesy[kind];
  const shipped = new Set(shippedFormulas(kind).map(formulaKey));
  const own = [...added].filter(([key]) => !shipped.has(key));
  return (
    <section class="card" aria-labelledby={kind}>
      <h3 id={kind}>{t(`options_${kind}`)}</h3>
      <p class="hint">{t(`options_${kind}_text`)}</p>
      <FormulaAdd kind={kind} />
      {own.length > 0 && (
        <ul class="lines" aria-label={t(`options_${kind}_own`)}>
          {own.map(([key, placed]) => (
            <OwnFormula key={key} kind={kind} placed={placed} />
          ))}
        </ul>
      )}
      <ShippedFormulas kind={kind} />
      <div class="fields offers">
        {FORMULA_FORMS.map((form) => (
          <Offer key={form} kind={kind} form={form} />
        ))}
      </div>
    </section>
  );
}

interface OwnProps {
  readonly kind: FormulaKind;
  readonly placed: Placed<string>;
}

function OwnFormula({ kind, placed: { value, origin } }: OwnProps) {
  const { change } = useModel();
  return (
    <li class="line">
      <span class="line-name" lang="es">
        {value}
      </span>
      {origin !== 'own' && <OriginMark origin={origin} name={value} />}
      {origin !== 'locked' && (
        <button
          type="button"
          class="quiet"
          aria-label={t('options_formula_remove_of', { formula: value })}
          onClick={() =>
            void change(
              {
                // What somebody else brings can only be refused.
                type: origin === 'own' ? 'formulas-reset' : 'formulas-remove',
                kind,
                formulas: [value],
              },
              t(`options_said_${kind}_removed`, { formula: value }),
            )
          }
        >
          {t('options_formula_remove')}
        </button>
      )}
    </li>
  );
}
