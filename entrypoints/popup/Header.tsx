import { translate as t } from '../../lib/i18n/browser';
import { send } from '../../lib/messaging/send';
import type { Page } from '../../lib/popup/page';

/** The name of the site and its switch. */
export function Header({ page }: { readonly page: Page }) {
  return (
    <header>
      <img src="/icons/icon.svg" alt="" width="24" height="24" />
      <div class="where">
        <span class="product">{t('extension_name')}</span>
        {'site' in page && <span class="site">{new URL(page.site).host}</span>}
      </div>
      {'site' in page && page.state !== 'off' && (
        <SiteSwitch site={page.site} on={page.state !== 'paused'} />
      )}
    </header>
  );
}

function SiteSwitch({ site, on }: { readonly site: string; readonly on: boolean }) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      title={t(on ? 'popup_pause' : 'popup_resume')}
      onClick={() => send('settings.change', { type: on ? 'pause' : 'resume', site })}
    >
      <span class="switch-label">{t(on ? 'popup_on' : 'popup_paused')}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
