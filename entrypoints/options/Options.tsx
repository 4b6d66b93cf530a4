import { useEffect, useRef, useState } from 'preact/hooks';
import { SearchBox } from '../../lib/ui/search-box';
import { usePlace } from '../../lib/ui/use-place';
import { LastChange, UndoButton } from './LastChange';
import { Navigation } from './Navigation';
import { placeAt } from './places';
import { Results } from './Results';
import { translate as t } from './translate';
import { Unusable } from './Unusable';

/** The options: one page at a time, the address says which. */
export function Options() {
  const address = usePlace();
  const { place, detail } = placeAt(address);
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place.id);
  useEffect(() => {
    if (shown.current === place.id) return;
    shown.current = place.id;
    window.scrollTo({ top: 0 });
    main.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [place.id]);
  useEffect(() => setQuery(''), [address]);
  const searching = query.trim() !== '';
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('options_title')}</h1>
        <SearchBox
          label={t('options_search')}
          hint={t('options_search')}
          query={query}
          onQuery={setQuery}
          onEnter={() =>
            document.querySelector<HTMLElement>('.results :is(a, .rule-open)')?.focus()
          }
        />
        <UndoButton />
      </header>
      <div class="columns">
        <Navigation current={place.id} />
        <main ref={main}>
          <Unusable />
          {searching ? (
            <Results query={query} onPick={() => setQuery('')} />
          ) : (
            <place.Page key={place.id} detail={detail} />
          )}
        </main>
      </div>
      <LastChange />
    </>
  );
}
