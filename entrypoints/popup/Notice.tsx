import { browser } from 'wxt/browser';
import { translate as t } from '../../lib/i18n/browser';
import { send } from '../../lib/messaging/send';
import type { Page } from '../../lib/popup/page';
import { knownSiteOf, patternsToAsk } from '../../lib/settings/site';
import { type MarkName, NoticeMark } from './marks';

interface Props {
  readonly page: Page;
  readonly tabId: number | undefined;
}

/** One calm message where there is no finding to show, with the one step that helps. */
export function Notice({ page, tabId }: Props) {
  switch (page.state) {
    case 'loading':
      return null;
    case 'closed':
      return <Message name="closed" />;
    case 'off': {
      const where = page.known?.name ?? t('popup_this_site');
      return (
        <Message name="off" where={where}>
          {page.wanted && <p class="by-entity">{t('popup_off_entity')}</p>}
          <button type="button" class="primary" onClick={() => activate(page.site)}>
            {t('popup_off_action', { where })}
          </button>
          <p class="hint">{t('popup_off_hint')}</p>
        </Message>
      );
    }
    case 'paused':
      return (
        <Message name="paused">
          <button
            type="button"
            class="primary"
            onClick={() => send('settings.change', { type: 'resume', site: page.site })}
          >
            {t('popup_resume')}
          </button>
        </Message>
      );
    case 'absent':
      return (
        <Message name="absent">
          <button
            type="button"
            class="primary"
            onClick={async () => {
              if (tabId !== undefined) await browser.tabs.reload(tabId);
              window.close();
            }}
          >
            {t('popup_absent_action')}
          </button>
        </Message>
      );
    case 'on':
      return page.fields.length > 0 ? (
        <Message name="clean" />
      ) : (
        <Message name="waiting">
          {page.foreign.map((site) => (
            <ForeignFrame key={site} site={site} />
          ))}
        </Message>
      );
  }
}

/** Part of the page comes from a site that has its own permission. */
function ForeignFrame({ site }: { readonly site: string }) {
  const where = knownSiteOf(site)?.name ?? new URL(site).hostname;
  return (
    <div class="card foreign">
      <p>{t('popup_frame_text', { where })}</p>
      <button type="button" class="quiet" onClick={() => activate(site)}>
        {t('popup_frame_action', { where })}
      </button>
    </div>
  );
}

interface MessageProps {
  /** Its sentences are `popup_<name>_title` and `popup_<name>_text`. */
  readonly name: MarkName;
  readonly where?: string;
  readonly children?: preact.ComponentChildren;
}

function Message({ name, where = '', children }: MessageProps) {
  return (
    <div class={`notice ${name}`}>
      <NoticeMark name={name} />
      <div role="status">
        <h1>{t(`popup_${name}_title`, { where })}</h1>
        <p>{t(`popup_${name}_text`, { where })}</p>
      </div>
      {children}
    </div>
  );
}

/**
 * Asks the browser for the site. The background does the rest when the permission arrives: the
 * browser's question may well close this popup. Nothing may be awaited before it, or the click no
 * longer counts.
 */
function activate(site: string): void {
  void browser.permissions.request({ origins: [...patternsToAsk(site)] });
  void send('settings.change', { type: 'resume', site });
}
