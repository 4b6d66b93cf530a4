import { useEffect, useRef, useState } from 'preact/hooks';
import { nodeById, ROOT } from '../../lib/guide/guide';
import { saveTicks, type Ticks } from '../../lib/guide/ticks';
import { translate as t } from '../../lib/i18n/browser';
import { SearchBox } from '../../lib/ui/search-box';
import { usePlace } from '../../lib/ui/use-place';
import { Contents } from './Contents';
import { NodePage } from './NodePage';
import { ProtocolMap } from './ProtocolMap';
import { Results } from './Results';

/** The protocol as a map to look at and places to go to; the address says which. */
export function Guide({ kept }: { readonly kept: Ticks }) {
  const [ticks, setTicks] = useState(kept);
  const [query, setQuery] = useState('');
  const node = nodeById(usePlace()) ?? ROOT;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(node.id);
  useEffect(() => {
    if (shown.current === node.id) return;
    shown.current = node.id;
    setQuery('');
    window.scrollTo({ top: 0 });
    main.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [node.id]);

  const tick = (steps: readonly number[]): void => {
    const next = { ...ticks, [node.id]: steps };
    setTicks(next);
    void saveTicks(next);
  };
  const searching = query.trim() !== '';
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('guide_title')}</h1>
        {node !== ROOT && (
          <a class="to-map" href={`#${ROOT.id}`} onClick={() => setQuery('')}>
            {t('guide_to_map')}
          </a>
        )}
        <SearchBox
          label={t('guide_search')}
          hint={t('guide_search_hint')}
          query={query}
          onQuery={setQuery}
          onEnter={() => document.querySelector<HTMLElement>('.results a')?.click()}
        />
      </header>
      <div class={node === ROOT ? 'whole' : 'columns'}>
        {node !== ROOT && <Contents current={node.id} />}
        <main ref={main}>
          {searching ? (
            <Results query={query} onPick={() => setQuery('')} />
          ) : (
            <>
              <NodePage key={node.id} node={node} ticked={ticks[node.id] ?? []} onTick={tick} />
              {node === ROOT && <ProtocolMap />}
            </>
          )}
        </main>
      </div>
    </>
  );
}
