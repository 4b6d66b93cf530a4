import { translate as t } from '../../lib/i18n/browser';
import { send } from '../../lib/messaging/send';

/** How many findings the agent declared not applicable here, and the way back. */
export function Dismissed({ site, count }: { readonly site: string; readonly count: number }) {
  return (
    <p class="dismissed">
      <span>{t(count === 1 ? 'popup_dismissed_one' : 'popup_dismissed', { count })}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => send('settings.change', { type: 'restore', site })}
      >
        {t('popup_restore')}
      </button>
    </p>
  );
}
