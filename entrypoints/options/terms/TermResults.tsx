import { TERM_LISTS } from '../../../rules/term-list-names';
import { useModel } from '../model';
import { has } from '../search-words';
import { ruleName, translate as t } from '../translate';
import { rowsOf, textOf } from './term-rows';

/** Terms told in the search of everything; the list itself shows the rest. */
const SHOWN = 8;

interface Props {
  readonly query: string;
  readonly onPick: () => void;
}

/** Lists whose terms have the words of a search, with the first of them. */
export function TermResults({ query, onPick }: Props) {
  const { set } = useModel();
  const found = TERM_LISTS.map((list) => ({
    list,
    rows: rowsOf(list, set).filter((row) => has(textOf(row), query)),
  })).filter(({ rows }) => rows.length > 0);
  if (found.length === 0) return null;
  return (
    <ul class="card lines" aria-label={t('options_terminos')}>
      {found.map(({ list, rows }) => (
        <li key={list} class="line">
          <a href={`#terminos/${list}`} onClick={onPick}>
            {ruleName(list)}: {t('options_terms_count', { count: rows.length })}
          </a>
          <span class="hint" lang="es">
            {rows
              .slice(0, SHOWN)
              .map(({ entry }) => entry.term)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
