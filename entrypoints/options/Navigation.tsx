import { PLACES } from './places';
import { translate as t } from './translate';

/** Where everything is, always in sight. */
export function Navigation({ current }: { readonly current: string }) {
  return (
    <nav class="contents" aria-label={t('options_places')}>
      {PLACES.map(({ id, places }) => (
        <section key={id} aria-labelledby={`in-${id}`}>
          <h2 id={`in-${id}`}>{t(`options_in_${id}`)}</h2>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                <a
                  class="row"
                  href={`#${place.id}`}
                  aria-current={place.id === current ? 'page' : undefined}
                >
                  {t(`options_${place.id}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
