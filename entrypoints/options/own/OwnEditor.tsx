import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SeverityMark } from '../../../lib/coach/view/severity-mark';
import { CHANNELS } from '../../../lib/engine/draft';
import { SEVERITIES } from '../../../lib/engine/finding';
import { GROUPS } from '../../../lib/engine/rule';
import { ownRuleProblems } from '../../../lib/settings/pack';
import { RULES } from '../../../rules';
import type { OwnRule } from '../../../rules/own';
import { useModel } from '../model';
import { Choice } from '../parts/Choice';
import { translate as t } from '../translate';
import { draftOf, EMPTY, type OwnDraft, ruleOf, TYPES } from './draft';
import { Proof } from './Proof';
import { sentenceOf } from './sentence';

interface Props {
  /** Undefined: a new one. */
  readonly rule: OwnRule | undefined;
  readonly onClose: () => void;
}

/** One own rule, proven by its examples while it is written; until they hold it is not taken. */
export function OwnEditor({ rule, onClose }: Props) {
  const { set, change } = useModel();
  const [draft, setDraft] = useState<OwnDraft>(rule ? draftOf(rule) : EMPTY);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const put = (values: Partial<OwnDraft>): void => setDraft({ ...draft, ...values });
  const made = useMemo(() => ruleOf(draft, rule?.id, rule), [draft, rule]);
  const others = set.own.map(({ value }) => value.id).filter((each) => each !== rule?.id);
  const problems = useMemo(() => ownRuleProblems(made, RULES, others), [made, others.join()]);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const save = async (): Promise<void> => {
    setTried(true);
    if (problems.length > 0) {
      form.current?.querySelector<HTMLElement>('.problems')?.focus();
      return;
    }
    await change({ type: 'own-put', rule: made }, t('options_said_own', { name: made.name }));
    onClose();
  };
  return (
    <form
      ref={form}
      class="card own"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{rule ? t('options_own_edit_of', { name: rule.name }) : t('options_own_new')}</h3>
      <Choice
        legend={t('options_own_type')}
        value={draft.type}
        options={TYPES.map((value) => ({ value, label: t(`options_type_${value}`) }))}
        onChange={(type) => put({ type })}
      />
      <p class="hint">{t(`options_type_${draft.type}_text`)}</p>
      <Line label={t('options_own_name')} value={draft.name} onValue={(name) => put({ name })} />
      <Line label={t('options_own_why')} value={draft.why} onValue={(why) => put({ why })} />
      <Lines
        label={t('options_own_terms')}
        hint={t(
          draft.type === 'substitution' ? 'options_own_terms_use' : 'options_own_terms_plain',
        )}
        rows={4}
        value={draft.terms}
        onValue={(terms) => put({ terms })}
      />
      {draft.type === 'required' && <Required draft={draft} put={put} />}
      {draft.type === 'maximum' && <Maximum draft={draft} put={put} />}
      <Lines
        label={t('options_own_flags')}
        hint={t('options_own_examples_hint')}
        rows={3}
        value={draft.flags}
        onValue={(flags) => put({ flags })}
      />
      <Lines
        label={t('options_own_accepts')}
        hint={t('options_own_examples_hint')}
        rows={3}
        value={draft.accepts}
        onValue={(accepts) => put({ accepts })}
      />
      <Proof rule={made} />
      <details>
        <summary>{t('options_own_more')}</summary>
        <div class="detail more">
          <Line
            label={t('options_own_message')}
            value={draft.message}
            onValue={(message) => put({ message })}
          />
          <Choice
            legend={t('options_severity')}
            value={draft.severity}
            options={SEVERITIES.map((value) => ({
              value,
              label: t(`severity_${value}`),
              mark: <SeverityMark severity={value} />,
            }))}
            onChange={(severity) => put({ severity })}
          />
          <Choice
            legend={t('options_own_group')}
            value={draft.group}
            options={GROUPS.map((value) => ({ value, label: t(`options_group_${value}`) }))}
            onChange={(group) => put({ group })}
          />
          <fieldset class="choice">
            <legend>{t('options_channels')}</legend>
            <div class="choices">
              {CHANNELS.map((channel) => (
                <label key={channel}>
                  <input
                    type="checkbox"
                    checked={draft.channels.includes(channel)}
                    onChange={() =>
                      put({
                        channels: CHANNELS.filter(
                          (each) => draft.channels.includes(each) !== (each === channel),
                        ),
                      })
                    }
                  />
                  <span>{t(`options_channel_${channel}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      </details>
      {tried && problems.length > 0 && (
        <div class="problems" role="alert" tabIndex={-1} aria-labelledby={`${id}-problems`}>
          <p id={`${id}-problems`}>
            <strong>{t('options_own_refused')}</strong>
          </p>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>{sentenceOf(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="ways">
        <button type="submit" class="primary" aria-disabled={tried && problems.length > 0}>
          {t('options_save')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('options_cancel')}
        </button>
      </p>
    </form>
  );
}

interface PartProps {
  readonly draft: OwnDraft;
  readonly put: (values: Partial<OwnDraft>) => void;
}

function Required({ draft, put }: PartProps) {
  return (
    <>
      <Choice
        legend={t('options_own_where')}
        value={draft.where}
        options={(['opening', 'closing', 'anywhere'] as const).map((value) => ({
          value,
          label: t(`options_where_${value}`),
        }))}
        onChange={(where) => put({ where })}
      />
      <Line
        label={t('options_own_insert')}
        value={draft.insert}
        onValue={(insert) => put({ insert })}
      />
    </>
  );
}

function Maximum({ draft, put }: PartProps) {
  return (
    <>
      <label class="field number-field">
        <span>{t('options_own_maximum')}</span>
        <input
          type="number"
          min={0}
          max={1000}
          value={draft.maximum}
          onInput={({ currentTarget }) => put({ maximum: Number(currentTarget.value) })}
        />
      </label>
      <Choice
        legend={t('options_own_per')}
        value={draft.per}
        options={(['sentence', 'paragraph', 'message'] as const).map((value) => ({
          value,
          label: t(`options_per_${value}`),
        }))}
        onChange={(per) => put({ per })}
      />
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Line({ label, value, onValue }: FieldProps): ComponentChildren {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        lang="es"
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}

function Lines(props: FieldProps & { readonly hint: string; readonly rows: number }) {
  const { label, hint, rows, value, onValue } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        lang="es"
        rows={rows}
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      <span id={`${id}-hint`} class="hint">
        {hint}
      </span>
    </div>
  );
}
