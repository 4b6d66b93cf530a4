import { translate as t } from '../../lib/i18n/browser';
import { sendToTab } from '../../lib/messaging/send';

/** Opens the templates beside the field where the caret is. */
export function TemplatesLink({ tabId }: { readonly tabId: number }) {
  const open = async (): Promise<void> => {
    await sendToTab(tabId, 'command.run', { command: 'templates' });
    window.close();
  };
  return (
    <button type="button" class="quiet" onClick={open}>
      {t('popup_templates')}
    </button>
  );
}
