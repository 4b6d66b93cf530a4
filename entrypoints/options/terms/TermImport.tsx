import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListName } from '../../../rules/term-list-names';
import { useModel } from '../model';
import { ruleName, translate as t } from '../translate';
import { readTermTable } from './term-table';

interface Props {
  readonly list: ListName;
  readonly onClose: () => void;
}

/** Terms shown before they are taken. */
const SHOWN = 6;

/** Many terms at once, from a spreadsheet: pasted or as a file, seen before they are taken. */
export function TermImport({ list, onClose }: Props) {
  const { change } = useModel();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [text, setText] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { terms, problems } = useMemo(() => readTermTable(text), [text]);
  const take = (): void => {
    const count = terms.length;
    void change(
      { type: 'terms-add', list, terms },
      t('options_said_terms', { count, list: ruleName(list) }),
    );
    onClose();
  };
  return (
    <dialog ref={dialog} class="editor" aria-labelledby={title} onClose={onClose}>
      <h3 id={title}>{t('options_terms_import_into', { list: ruleName(list) })}</h3>
      <p class="hint" id={`${title}-hint`}>
        {t('options_terms_import_text')}
      </p>
      <textarea
        rows={6}
        lang="es"
        aria-label={t('options_terms_paste')}
        aria-describedby={`${title}-hint`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="ways">
        <label class="button file">
          <input
            type="file"
            accept=".csv,.tsv,.txt"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) setText(await file.text());
            }}
          />
          {t('options_terms_file')}
        </label>
      </p>
      {text.trim() !== '' && (
        <div class="preview">
          <p role="status">
            {t('options_terms_read', { count: terms.length, wrong: problems.length })}
          </p>
          <ul lang="es">
            {terms.slice(0, SHOWN).map(({ term, use = [], note = '' }) => (
              <li key={term}>
                <strong>{term}</strong> {use.length > 0 ? `→ ${use.join(' · ')}` : note}
              </li>
            ))}
          </ul>
          {problems.length > 0 && (
            <ul class="failed">
              {problems.slice(0, SHOWN).map(({ row, reason }) => (
                <li key={row}>{t('options_row_problem', { row, reason })}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <p class="ways">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('options_cancel')}
        </button>
        <button
          type="button"
          class="primary"
          aria-disabled={terms.length === 0}
          onClick={() => terms.length > 0 && take()}
        >
          {t('options_terms_take', { count: terms.length })}
        </button>
      </p>
    </dialog>
  );
}
