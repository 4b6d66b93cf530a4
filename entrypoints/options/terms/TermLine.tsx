import type { RuleChange } from '../../../lib/settings/rule-changes';
import type { ListName } from '../../../rules/term-list-names';
import { useModel } from '../model';
import { ruleName, translate as t } from '../translate';
import type { TermRow } from './term-rows';

interface Props {
  readonly list: ListName;
  readonly row: TermRow;
  readonly onEdit: () => void;
}

/** One term in one line: what to look for, what to write instead, and whose it is. */
export function TermLine({ list, row, onEdit }: Props) {
  const { entry, removed, origin } = row;
  const { term, use = [], note, context } = entry;
  return (
    <div class={removed ? 'term removed' : 'term'}>
      <button
        type="button"
        class="term-open"
        aria-disabled={origin === 'locked'}
        onClick={() => origin === 'locked' || onEdit()}
      >
        <span class="term-words" lang="es">
          {term}
        </span>
        <span class="hint" lang="es">
          {use.length > 0 ? `→ ${use.join(' · ')}` : note}
        </span>
      </button>
      <span class="term-facts">
        {context && <span class="tag">{t('options_term_context')}</span>}
        {removed ? (
          <span class="tag">{t('options_term_removed')}</span>
        ) : (
          origin !== 'default' && (
            <span class={`tag ${origin}`}>{t(`options_term_origin_${origin}`)}</span>
          )
        )}
      </span>
      {origin !== 'locked' && <Way list={list} row={row} />}
    </div>
  );
}

/** Out of the list, or back as it comes. */
function Way({ list, row }: Omit<Props, 'onEdit'>) {
  const { change } = useModel();
  const { entry, removed, origin, shipped } = row;
  const { term } = entry;
  const terms = [term];
  const back = removed || (origin === 'own' && shipped);
  const way: RuleChange = back
    ? origin === 'own'
      ? { type: 'terms-reset', list, terms }
      : { type: 'terms-add', list, terms: [entry] }
    : origin === 'own'
      ? { type: 'terms-reset', list, terms }
      : { type: 'terms-remove', list, terms };
  const said = back ? 'options_said_term_back' : 'options_said_term_out';
  return (
    <button
      type="button"
      class="quiet"
      aria-label={t(back ? 'options_term_restore_of' : 'options_term_remove_of', { term })}
      onClick={() => void change(way, t(said, { term, list: ruleName(list) }))}
    >
      {t(back ? 'options_term_restore' : 'options_term_remove')}
    </button>
  );
}
