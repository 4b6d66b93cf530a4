import { useEffect, useRef, useState } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import type { FindingRef } from '../../lib/messages';
import { type Page, watchPage } from '../../lib/popup/page';
import type { HideablePage } from '../../lib/settings/rule-set';
import { Dismissed } from './Dismissed';
import { Findings } from './Findings';
import { GuideLink } from './GuideLink';
import { Header } from './Header';
import { PrivacyMark } from './marks';
import { Notice } from './Notice';
import { PolicyProblems } from './PolicyProblems';
import { Problems } from './Problems';
import { TemplatesLink } from './TemplatesLink';

interface Props {
  /** Undefined: a window without a tab. */
  readonly tabId: number | undefined;
  /** Pages that the entity hides, and no way leads to. */
  readonly hidden: ReadonlySet<HideablePage>;
}

/** The popup: which site, what was found there, and what is kept. */
export function Popup({ tabId, hidden }: Props) {
  const { page, reveal } = usePage(tabId);
  const fields = page.state === 'on' ? page.fields : [];
  return (
    <>
      <Header page={page} />
      <Problems />
      <main aria-busy={page.state === 'loading'}>
        {fields.some(({ findings }) => findings.length > 0) ? (
          <Findings fields={fields} reveal={reveal} />
        ) : (
          <Notice page={page} tabId={tabId} />
        )}
      </main>
      <PolicyProblems />
      <footer>
        {page.state === 'on' && page.dismissed > 0 && (
          <Dismissed site={page.site} count={page.dismissed} />
        )}
        <nav class="ways" aria-label={t('popup_ways')}>
          {page.state === 'on' && tabId !== undefined && <TemplatesLink tabId={tabId} />}
          {!hidden.has('guide') && <GuideLink />}
          {!hidden.has('practice') && (
            <a class="quiet" href="/practice.html" target="_blank" rel="noopener">
              {t('popup_practice')}
            </a>
          )}
          {!hidden.has('options') && (
            <a class="quiet" href="/options.html" target="_blank" rel="noopener">
              {t('popup_options')}
            </a>
          )}
        </nav>
        <p class="privacy">
          <PrivacyMark />
          {t('popup_privacy')}
        </p>
      </footer>
    </>
  );
}

function usePage(tabId: number | undefined) {
  const [page, setPage] = useState<Page>({ state: tabId === undefined ? 'closed' : 'loading' });
  const revealInPage = useRef<(ref: FindingRef) => void>(undefined);
  useEffect(() => {
    if (tabId === undefined) return;
    const life = new AbortController();
    revealInPage.current = watchPage(tabId, setPage, life.signal);
    return () => life.abort();
  }, [tabId]);
  const reveal = (ref: FindingRef): void => {
    revealInPage.current?.(ref);
    // The page only takes the focus back once the popup is closed.
    window.close();
  };
  return { page, reveal };
}
