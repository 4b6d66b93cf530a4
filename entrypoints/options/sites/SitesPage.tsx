import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { listen } from '../../../lib/messaging/listen';
import knownSites from '../../../lib/settings/data/known-sites.json';
import type { KnownSite } from '../../../lib/settings/site';
import { useModel } from '../model';
import { OriginMark } from '../parts/OriginMark';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { EntitySites } from './EntitySites';
import { MissingHosts } from './MissingHosts';
import { hostOf, SiteName } from './SiteName';
import { SiteRow } from './SiteRow';
import { useHostChange } from './use-host-change';

/** Where the coach runs, and which sites can be switched on from here. */
export function SitesPage() {
  const { settings, set } = useModel();
  const granted = useGranted();
  const sites = sitesOf(granted, [...settings.pausedSites, ...Object.keys(settings.channels)]);
  const known = [...set.knownSites.map(({ value }) => value), ...knownSites];
  // A policy may write a known name in any case.
  const hidden = new Set([...set.hiddenSites.keys()].map((name) => name.toLowerCase()));
  const offered = known.filter(
    ({ name, patterns }) =>
      !hidden.has(name.toLowerCase()) && !patterns.every((each) => granted.includes(each)),
  );
  return (
    <>
      <PageHead id="sitios" />
      <MissingHosts granted={granted} />
      <section class="card" aria-labelledby="sites-on">
        <h3 id="sites-on">{t('options_sites_on')}</h3>
        {sites.length === 0 ? (
          <p class="hint">{t('options_sites_none')}</p>
        ) : (
          <ul class="lines">
            {sites.map((site) => (
              <SiteRow key={site} site={site} granted={granted} />
            ))}
          </ul>
        )}
      </section>
      {offered.length > 0 && (
        <section class="card" aria-labelledby="sites-known">
          <h3 id="sites-known">{t('options_sites_known')}</h3>
          <p class="hint">{t('options_sites_known_text')}</p>
          <ul class="lines">
            {offered.map((known) => (
              <Offer key={known.name} known={known} />
            ))}
          </ul>
        </section>
      )}
      <HiddenSites />
      <EntitySites />
    </>
  );
}

/** Known sites that are not offered, with the way back. */
function HiddenSites() {
  const { set } = useModel();
  const changeHosts = useHostChange();
  if (set.hiddenSites.size === 0) return null;
  return (
    <details class="card">
      <summary>{t('options_sites_hidden', { count: set.hiddenSites.size })}</summary>
      <ul class="lines">
        {[...set.hiddenSites].map(([name, origin]) => (
          <li key={name} class="line">
            <span class="line-name">{name}</span>
            {origin !== 'own' ? (
              <OriginMark origin={origin} name={name} />
            ) : (
              <button
                type="button"
                class="quiet"
                aria-label={t('options_site_offer_of', { site: name })}
                onClick={() =>
                  changeHosts(
                    ({ hidden = [], ...rest }) => ({
                      ...rest,
                      hidden: hidden.filter((each) => each !== name),
                    }),
                    t('options_said_site_offered', { site: name }),
                  )
                }
              >
                {t('options_site_offer')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Offer({ known: { name, patterns } }: { readonly known: KnownSite }) {
  const { say } = useModel();
  const changeHosts = useHostChange();
  const ask = async (): Promise<void> => {
    const given = await browser.permissions.request({ origins: [...patterns] });
    say(t(given ? 'options_said_granted' : 'options_said_refused', { site: name }));
  };
  return (
    <li class="line">
      <SiteName name={name} patterns={patterns} />
      <button
        type="button"
        class="button"
        aria-label={t('options_site_grant', { site: name })}
        onClick={() => void ask()}
      >
        {t('options_site_on')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t('options_site_hide_of', { site: name })}
        onClick={() =>
          changeHosts(
            ({ hidden = [], ...rest }) => ({ ...rest, hidden: [...hidden, name] }),
            t('options_said_site_hidden', { site: name }),
          )
        }
      >
        {t('options_site_hide')}
      </button>
    </li>
  );
}

/** Match patterns that the browser grants now. */
function useGranted(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const load = async (): Promise<void> => {
      setGranted((await browser.permissions.getAll()).origins ?? []);
    };
    void load();
    listen(browser.permissions.onAdded, () => void load(), life.signal);
    listen(browser.permissions.onRemoved, () => void load(), life.signal);
    return () => life.abort();
  }, []);
  return granted;
}

/** Origins of single sites, in order of their names. */
function sitesOf(patterns: readonly string[], origins: readonly string[]): readonly string[] {
  const granted = patterns
    .filter((pattern) => !hostOf(pattern).startsWith('*') && hostOf(pattern) !== '')
    .map((pattern) => pattern.replace(/^\*:/u, 'https:').replace(/\/\*$/u, ''));
  return [...new Set([...granted, ...origins])].sort((a, b) => (hostOf(a) < hostOf(b) ? -1 : 1));
}
