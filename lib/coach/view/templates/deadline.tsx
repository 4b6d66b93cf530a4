import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { calendarDate, today } from '../../../deadlines/calendar-date';
import { dueDate, PETITION_KINDS, type PetitionKind, termOf } from '../../../deadlines/petition';
import type { Translate } from '../../../i18n/messages';

interface DeadlineProps {
  readonly control: Pick<JSX.IntrinsicElements['input'], 'id' | 'value' | 'onInput'>;
  /** Day of filing, where another field asks for it; otherwise it is asked for here. */
  readonly received: string | undefined;
  readonly translate: Translate;
  readonly onDate: (date: string) => void;
}

/** A date, written or counted: the working days that the law gives a petition, from its filing. */
export function Deadline({ control, received, translate, onDate }: DeadlineProps) {
  const [from, setFrom] = useState<string>(today);
  const [kind, setKind] = useState<PetitionKind>();
  const filed = calendarDate(received || from);
  const due = kind && filed ? dueDate(kind, filed) : undefined;
  useEffect(() => {
    if (due) onDate(due);
  }, [due]);
  return (
    <div class="deadline">
      <input {...control} type="date" />
      <fieldset lang={translate('language')}>
        <legend>{translate('deadline_legend')}</legend>
        {PETITION_KINDS.map((each) => (
          <button
            key={each}
            type="button"
            class="other"
            aria-pressed={each === kind}
            title={translate(`deadline_${each}_hint`)}
            onClick={() => setKind(each)}
          >
            {translate(`deadline_${each}`)}
            <span class="hint">{translate('deadline_days', { days: termOf(each) })}</span>
          </button>
        ))}
        {received === undefined && (
          <label>
            {translate('deadline_from')}
            <input
              type="date"
              value={from}
              onInput={({ currentTarget }) => setFrom(currentTarget.value)}
            />
          </label>
        )}
      </fieldset>
    </div>
  );
}
