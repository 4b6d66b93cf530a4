import { useMemo, useState } from 'preact/hooks';
import type { TermEntry } from '../../../lib/engine/terms';
import { type ListName, TERM_LISTS } from '../../../rules/term-list-names';
import { useModel } from '../model';
import { PageHead } from '../parts/PageHead';
import { VirtualList } from '../parts/VirtualList';
import { has } from '../search-words';
import { ruleName, translate as t } from '../translate';
import { TermDialog } from './TermDialog';
import { TermImport } from './TermImport';
import { TermLine } from './TermLine';
import { rowsOf, type TermRow, textOf } from './term-rows';

const NEW: TermEntry = { term: '' };

/** The words that rules look for: the shipped ones and those of the entity, of one list at a time. */
export function TermsPage({ detail }: { readonly detail: string }) {
  const list = TERM_LISTS.find((each) => each === detail) ?? TERM_LISTS[0];
  return (
    <>
      <PageHead id="terminos" />
      <nav class="tabs" aria-label={t('options_lists')}>
        {TERM_LISTS.map((each) => (
          <a
            key={each}
            href={`#terminos/${each}`}
            aria-current={each === list ? 'true' : undefined}
          >
            {ruleName(each)}
          </a>
        ))}
      </nav>
      <TermEditor key={list} list={list} />
    </>
  );
}

function TermEditor({ list }: { readonly list: ListName }) {
  const { set, change } = useModel();
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<TermRow | 'new'>();
  const [importing, setImporting] = useState(false);
  const rows = useMemo(() => rowsOf(list, set), [list, set]);
  const searching = query.trim() !== '';
  const searched = useMemo(
    () => (searching ? rows.map((row) => [row, textOf(row)] as const) : []),
    [rows, searching],
  );
  const found = !searching
    ? rows
    : searched.filter(([, text]) => has(text, query)).map(([row]) => row);
  const save = (entry: TermEntry): void => {
    setEdited(undefined);
    void change(
      { type: 'terms-add', list, terms: [entry] },
      t('options_said_term', { term: entry.term, list: ruleName(list) }),
    );
  };
  return (
    <section class="card" aria-label={ruleName(list)}>
      <div class="card-head">
        <label class="filter">
          <span class="spoken">{t('options_terms_search')}</span>
          <input
            type="text"
            value={query}
            placeholder={t('options_terms_search')}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
        <span class="ways">
          <button type="button" class="primary" onClick={() => setEdited('new')}>
            {t('options_term_add')}
          </button>
          <button type="button" class="button" onClick={() => setImporting(true)}>
            {t('options_terms_import')}
          </button>
        </span>
      </div>
      <p class="hint" role="status">
        {t('options_terms_count', { count: found.length.toLocaleString(t('language')) })}
      </p>
      {found.length > 0 && (
        <VirtualList
          label={ruleName(list)}
          items={found}
          keyOf={({ key }) => key}
          draw={(row) => <TermLine list={list} row={row} onEdit={() => setEdited(row)} />}
        />
      )}
      {edited && (
        <TermDialog
          entry={edited === 'new' ? NEW : edited.entry}
          taken={(term) => rows.some(({ key, removed }) => key === term && !removed)}
          onSave={save}
          onClose={() => setEdited(undefined)}
        />
      )}
      {importing && <TermImport list={list} onClose={() => setImporting(false)} />}
    </section>
  );
}
