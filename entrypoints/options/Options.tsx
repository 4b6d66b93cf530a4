import { useEffect, useRef } from 'preact/hooks';
import { usePlace } from '../../lib/ui/use-place';
import { LastChange, UndoButton } from './LastChange';
import { Navigation } from './Navigation';
import { placeAt } from './places';
import { translate as t } from './translate';

/** The options: one page at a time, the address says which. */
export function Options() {
  const { place, detail } = placeAt(usePlace());
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place.id);
  useEffect(() => {
    if (shown.current === place.id) return;
    shown.current = place.id;
    window.scrollTo({ top: 0 });
    main.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [place.id]);
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('options_title')}</h1>
        <div class="ways">
          <UndoButton />
        </div>
      </header>
      <div class="columns">
        <Navigation current={place.id} />
        <main ref={main}>
          <place.Page key={place.id} detail={detail} />
        </main>
      </div>
      <LastChange />
    </>
  );
}
