import { useEffect, useRef } from 'preact/hooks';
import { childrenOf, type GuideNode, ROOT } from '../../lib/guide/guide';
import { translate as t } from '../../lib/i18n/browser';

/** The protocol as nested lists, for those who read the map by ear and for a narrow panel. */
export function Contents({ current }: { readonly current: string }) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} aria-label={t('guide_contents')} lang="es">
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
