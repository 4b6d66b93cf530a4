import type { Translate } from '../i18n/messages';
import './closed-page.css';

/** Stands where the entity's policy hides a page. */
export function ClosedPage({ translate }: { readonly translate: Translate }) {
  return (
    <main class="closed-page">
      <h1>{translate('closed_page_title')}</h1>
      <p>{translate('closed_page_text')}</p>
    </main>
  );
}
