import { browser } from 'wxt/browser';
import { CHANNELS, type Channel } from '../../../lib/engine/draft';
import { patternOf } from '../../../lib/settings/site';
import { useModel } from '../model';
import { Switch } from '../parts/Switch';
import { translate as t } from '../translate';

interface Props {
  /** Origin. */
  readonly site: string;
  /** Match patterns that the browser grants. */
  readonly granted: readonly string[];
}

/** One site: whether the coach runs there, what is written there, and what was put off there. */
export function SiteRow({ site, granted }: Props) {
  const { settings, change, say } = useModel();
  const host = new URL(site).host;
  const on = !settings.pausedSites.includes(site);
  const dismissed = settings.dismissals.filter((each) => each.site === site);
  const pattern = patternOf(site);
  return (
    <li class="line site">
      <Switch
        label={host}
        on={on}
        onChange={(next) =>
          void change(
            { type: next ? 'resume' : 'pause', site },
            t(next ? 'options_said_resumed' : 'options_said_paused', { site: host }),
            { type: next ? 'pause' : 'resume', site },
          )
        }
      />
      <ChannelOf site={site} host={host} />
      <span class="line-more">
        {dismissed.length > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() =>
              void change(
                { type: 'restore', site },
                t('options_said_restored', { site: host, count: dismissed.length }),
              )
            }
          >
            {t('options_site_restore', { count: dismissed.length })}
          </button>
        )}
        {granted.includes(pattern) && (
          <button
            type="button"
            class="quiet"
            aria-label={t('options_site_withdraw_from', { site: host })}
            onClick={async () => {
              await browser.permissions.remove({ origins: [pattern] });
              say(t('options_said_withdrawn', { site: host }));
            }}
          >
            {t('options_site_withdraw')}
          </button>
        )}
      </span>
    </li>
  );
}

function ChannelOf({ site, host }: { readonly site: string; readonly host: string }) {
  const { settings, change } = useModel();
  const current = settings.channels[site];
  const nameOf = (channel: Channel | undefined): string =>
    t(`options_channel_${channel ?? 'auto'}`);
  return (
    <select
      aria-label={t('options_site_channel', { site: host })}
      value={current ?? ''}
      onChange={({ currentTarget }) => {
        const channel = CHANNELS.find((each) => each === currentTarget.value);
        void change(
          { type: 'channel', site, channel },
          t('options_said_channel', { site: host, channel: nameOf(channel) }),
          { type: 'channel', site, channel: current },
        );
      }}
    >
      {[undefined, ...CHANNELS].map((channel) => (
        <option key={channel} value={channel ?? ''}>
          {nameOf(channel)}
        </option>
      ))}
    </select>
  );
}
