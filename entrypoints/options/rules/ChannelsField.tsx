import { CHANNELS, type Channel } from '../../../lib/engine/draft';
import type { SettingChange } from '../../../lib/settings/rule-changes';
import { OriginMark } from '../parts/OriginMark';
import { translate as t } from '../translate';
import type { RuleView } from './rule-view';

interface Props {
  readonly view: RuleView;
  readonly set: (setting: SettingChange, what: string, value: string) => void;
  readonly reset: (setting: SettingChange, what: string) => void;
}

/** Where a rule speaks: at least in one channel, since a rule that never does is off. */
export function ChannelsField({ view, set, reset }: Props) {
  const { rule, channels } = view;
  const locked = view.origin('channels') === 'locked';
  const originId = `${rule.id}-channels-origin`;
  const toggle = (channel: Channel): void => {
    const next = CHANNELS.filter((each) => channels.includes(each) !== (each === channel));
    if (next.length === 0) return;
    const names = next.map((each) => t(`options_channel_${each}`)).join(', ');
    set({ channels: next }, t('options_channels'), names);
  };
  return (
    <div class="setting">
      <fieldset class="choice" disabled={locked} aria-describedby={locked ? originId : undefined}>
        <legend>{t('options_channels')}</legend>
        <div class="choices">
          {CHANNELS.map((channel) => {
            const checked = channels.includes(channel);
            return (
              <label key={channel}>
                <input
                  type="checkbox"
                  checked={checked}
                  disabled={checked && channels.length === 1}
                  onChange={() => toggle(channel)}
                />
                <span>{t(`options_channel_${channel}`)}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <OriginMark
        id={originId}
        origin={view.origin('channels')}
        name={t('options_channels')}
        onReset={() => reset({ channels: null }, t('options_channels'))}
      />
    </div>
  );
}
