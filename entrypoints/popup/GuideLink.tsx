import { openGuideBeside } from '../../lib/guide/open';
import { translate as t } from '../../lib/i18n/browser';

/** Opens the guide beside the page; in a tab where the browser has no panel. */
export function GuideLink() {
  const open = async (event: MouseEvent): Promise<void> => {
    // Middle click and its like are for a tab, as the address says.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await openGuideBeside();
    window.close();
  };
  return (
    <a class="quiet" href="/guide.html" target="_blank" rel="noopener" onClick={open}>
      {t('popup_guide')}
    </a>
  );
}
