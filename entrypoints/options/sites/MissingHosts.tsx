import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { missingHosts } from '../../../lib/settings/policy-copy';
import { useModel } from '../model';
import { translate as t } from '../translate';
import { hostOf } from './SiteName';

/**
 * Sites that the entity switched on and the browser still asks for: no policy can give that
 * permission, and one click gives it for all.
 *
 * @param granted match patterns that the browser grants now
 */
export function MissingHosts({ granted }: { readonly granted: readonly string[] }) {
  const { sources, say } = useModel();
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => void missingHosts().then(setMissing), [granted, sources.policy]);
  if (missing.length === 0) return null;
  const names = missing.map(hostOf).join(', ');
  // Nothing may be awaited before the question, or the click no longer counts.
  const ask = async (): Promise<void> => {
    const given = await browser.permissions.request({ origins: [...missing] });
    say(t(given ? 'options_said_granted' : 'options_said_refused', { site: names }));
  };
  return (
    <section class="card wanted" aria-labelledby="sites-wanted">
      <h3 id="sites-wanted">{t('options_sites_wanted')}</h3>
      <p>{t('options_sites_wanted_text')}</p>
      <ul class="wanted-sites">
        {missing.map((pattern) => (
          <li key={pattern}>{hostOf(pattern)}</li>
        ))}
      </ul>
      <p class="ways">
        <button type="button" class="primary" onClick={() => void ask()}>
          {t('options_sites_wanted_grant')}
        </button>
        <span class="hint">{t('options_sites_wanted_hint')}</span>
      </p>
    </section>
  );
}
