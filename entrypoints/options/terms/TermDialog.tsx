import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TermContext, TermEntry } from '../../../lib/engine/terms';
import { fold } from '../../../lib/spanish/words';
import { translate as t } from '../translate';
import { termProblem } from './term-problem';

interface Props {
  /** An empty term: a new one. */
  readonly entry: TermEntry;
  /** Whether the list has a term already, folded. */
  readonly taken: (term: string) => boolean;
  readonly onSave: (entry: TermEntry) => void;
  readonly onClose: () => void;
}

const INFLECTIONS = ['fixed', 'verb', 'noun', 'person', 'adjective'] as const;

/** All that can be said of one term. */
export function TermDialog({ entry, taken, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isNew = entry.term === '';
  const [draft, setDraft] = useState(entry);
  const [problem, setProblem] = useState<string>();
  // Before the next key is heard: an effect after painting would lose the first letters of a quick hand.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { term, use = [], also = [], note = '', context = {}, inflect = 'fixed' } = draft;
  const put = (values: { readonly [K in keyof TermEntry]?: TermEntry[K] | undefined }): void =>
    setDraft(compact({ ...draft, ...values }) as unknown as TermEntry);
  const putContext = (values: Partial<TermContext>): void => {
    const next = compact({ ...context, ...values });
    put({ context: Object.keys(next).length > 0 ? (next as TermContext) : undefined });
  };
  const save = (): void => {
    const name = term.trim();
    const wrong =
      termProblem(name) ?? (isNew && taken(fold(name)) ? t('options_term_taken') : undefined);
    setProblem(wrong);
    if (wrong === undefined) onSave({ ...draft, term: name });
    else dialog.current?.querySelector<HTMLElement>('input')?.focus();
  };
  return (
    <dialog ref={dialog} class="editor" aria-labelledby={title} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h3 id={title}>{isNew ? t('options_term_new') : t('options_term_edit', { term })}</h3>
        <div class="fields">
          <label>
            <span>{t('options_term')}</span>
            <input
              type="text"
              lang="es"
              value={term}
              readOnly={!isNew}
              aria-invalid={problem !== undefined}
              aria-describedby={`${title}-problem`}
              onInput={({ currentTarget }) => put({ term: currentTarget.value })}
            />
          </label>
          <label>
            <span>{t('options_term_inflect')}</span>
            <select
              value={inflect}
              onChange={({ currentTarget: { value } }) =>
                put({ inflect: INFLECTIONS.find((each) => each === value) })
              }
            >
              {INFLECTIONS.map((each) => (
                <option key={each} value={each}>
                  {t(`options_inflect_${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p id={`${title}-problem`} class="failed" role="alert">
          {problem}
        </p>
        <Lines label={t('options_term_use')} value={use} onLines={(lines) => put({ use: lines })} />
        <label class="field">
          <span>{t('options_term_note')}</span>
          <input
            type="text"
            lang="es"
            value={note}
            onInput={({ currentTarget: { value } }) => put({ note: value || undefined })}
          />
        </label>
        <div class="fields">
          <Lines
            label={t('options_term_include')}
            value={context.include ?? []}
            onLines={(include) => putContext({ include })}
          />
          <Lines
            label={t('options_term_exclude')}
            value={context.exclude ?? []}
            onLines={(exclude) => putContext({ exclude })}
          />
        </div>
        <Lines
          label={t('options_term_also')}
          value={also}
          onLines={(lines) => put({ also: lines })}
        />
        <p class="ways">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('options_cancel')}
          </button>
          <button type="submit" class="primary">
            {t('options_save')}
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface LinesProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
}

/** Several wordings, one a line. */
function Lines({ label, value, onLines }: LinesProps) {
  const [text, setText] = useState(value.join('\n'));
  return (
    <label class="field">
      <span>{label}</span>
      <textarea
        lang="es"
        rows={2}
        value={text}
        placeholder={t('options_one_a_line')}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          const lines = currentTarget.value.split('\n').map((line) => line.trim());
          onLines(lines.filter((line) => line !== ''));
        }}
      />
    </label>
  );
}

/** Without what is empty or says nothing. */
function compact(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
