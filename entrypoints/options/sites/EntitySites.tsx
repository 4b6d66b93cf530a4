import type { Placed } from '../../../lib/settings/placed';
import type { KnownSite } from '../../../lib/settings/site';
import { useModel } from '../model';
import { OriginMark } from '../parts/OriginMark';
import { translate as t } from '../translate';
import { SiteAdd } from './SiteAdd';
import { SiteName } from './SiteName';
import { useHostChange } from './use-host-change';

/** Webmails and chats of the entity, which are then offered by name. */
export function EntitySites() {
  const { set } = useModel();
  return (
    <section class="card" aria-labelledby="sites-entity">
      <h3 id="sites-entity">{t('options_sites_entity')}</h3>
      <p class="hint">{t('options_sites_entity_text')}</p>
      {set.knownSites.length > 0 && (
        <ul class="lines">
          {set.knownSites.map((placed) => (
            <EntitySite key={placed.value.name} placed={placed} />
          ))}
        </ul>
      )}
      <SiteAdd />
    </section>
  );
}

function EntitySite({ placed: { value, origin } }: { readonly placed: Placed<KnownSite> }) {
  const changeHosts = useHostChange();
  const { name, patterns } = value;
  return (
    <li class="line">
      <SiteName name={name} patterns={patterns} />
      {origin !== 'own' && <OriginMark origin={origin} name={name} />}
      {origin === 'own' && (
        <button
          type="button"
          class="quiet"
          aria-label={t('options_site_forget_of', { site: name })}
          onClick={() =>
            changeHosts(
              ({ known = [], ...rest }) => ({
                ...rest,
                known: known.filter((each) => each.name !== name),
              }),
              t('options_said_site_forgotten', { site: name }),
            )
          }
        >
          {t('options_site_forget')}
        </button>
      )}
    </li>
  );
}
