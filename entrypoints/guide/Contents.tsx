import { useEffect, useRef } from 'preact/hooks';
import { childrenOf, type GuideNode, ROOT } from '../../lib/guide/guide';
import { translate as t } from '../../lib/i18n/browser';

/** The protocol as nested lists beside a place; a narrow panel has the map instead. */
export function Contents({ current }: { readonly current: string }) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const nav = list.current;
    const row = nav?.querySelector<HTMLElement>('[aria-current]');
    // Only the list scrolls: `scrollIntoView` would take the page along.
    if (nav && row) nav.scrollTop = row.offsetTop - nav.clientHeight / 2;
  }, [current]);
  return (
    <nav ref={list} class="contents" aria-label={t('guide_contents')} lang="es">
      <Row node={ROOT} current={current} />
      <ul>
        {childrenOf(ROOT).map((branch) => (
          <li key={branch.id} class="branch">
            <Row node={branch} current={current} />
            <ul>
              {childrenOf(branch).map((node) => (
                <li key={node.id}>
                  <Row node={node} current={current} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Row({ node, current }: { readonly node: GuideNode; readonly current: string }) {
  return (
    <a class="row" href={`#${node.id}`} aria-current={node.id === current ? 'page' : undefined}>
      {node.title}
    </a>
  );
}
