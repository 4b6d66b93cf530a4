import { originOf } from '../../../lib/settings/layers';
import { SECONDS } from '../../../lib/settings/limits';
import { useModel } from '../model';
import { OriginMark } from '../parts/OriginMark';
import { Switch } from '../parts/Switch';
import { translate as t } from '../translate';

/** Whether a chat shows its clock, and from when on a wait is long. */
export function Clock() {
  const { set, change } = useModel();
  const { enabled, seconds } = set.clock;
  const [shortest, longest] = SECONDS;
  const origin = (key: 'enabled' | 'seconds') => originOf(set, `clock.${key}`);
  return (
    <section class="card" aria-labelledby="clock">
      <h3 id="clock">{t('options_clock')}</h3>
      <p class="hint">{t('options_clock_text')}</p>
      <div class="setting">
        <Switch
          label={t('options_clock_enabled')}
          on={enabled}
          disabled={origin('enabled') === 'locked'}
          describedBy="clock-enabled-origin"
          onChange={(on) =>
            void change(
              { type: 'clock', clock: { enabled: on } },
              t('options_said_clock', { value: t(on ? 'options_yes' : 'options_no') }),
            )
          }
        />
        <OriginMark
          id="clock-enabled-origin"
          origin={origin('enabled')}
          name={t('options_clock_enabled')}
          onReset={() =>
            void change(
              { type: 'clock', clock: { enabled: null } },
              t('options_undone', { what: t('options_clock_enabled') }),
            )
          }
        />
      </div>
      <div class="setting option">
        <label for="clock-seconds">{t('options_clock_seconds')}</label>
        <input
          id="clock-seconds"
          class="short"
          type="number"
          min={shortest}
          max={longest}
          value={seconds}
          disabled={origin('seconds') === 'locked'}
          onChange={({ currentTarget }) => {
            if (!currentTarget.checkValidity() || currentTarget.value === '') return;
            const next = Number(currentTarget.value);
            void change(
              { type: 'clock', clock: { seconds: next } },
              t('options_said_clock', { value: `${next} s` }),
            );
          }}
        />
        <OriginMark
          origin={origin('seconds')}
          name={t('options_clock_seconds')}
          onReset={() =>
            void change(
              { type: 'clock', clock: { seconds: null } },
              t('options_undone', { what: t('options_clock_seconds') }),
            )
          }
        />
      </div>
    </section>
  );
}
