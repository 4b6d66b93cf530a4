import { useRef, useState } from 'preact/hooks';
import { childrenOf, type GuideNode, nodeById, ROOT } from '../../lib/guide/guide';
import { layoutMap, NODE_HEIGHT, type Placed } from '../../lib/guide/layout';
import { translate as t } from '../../lib/i18n/browser';

const { width, height, nodes } = layoutMap();

/**
 * The whole protocol in one drawing. One stop of the tabulator; the arrows walk it: up and down
 * among neighbours, left to what it belongs to, right to what belongs to it.
 */
export function ProtocolMap() {
  const drawing = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(ROOT.id);
  const onKey = (event: KeyboardEvent): void => {
    const next = neighbour(at, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next.id);
    drawing.current?.querySelector<SVGAElement>(`a[href="#${next.id}"]`)?.focus();
  };
  return (
    <section class="map" aria-labelledby="map">
      <h3 id="map">{t('guide_map')}</h3>
      <p class="hint">{t('guide_map_hint')}</p>
      <svg ref={drawing} viewBox={`-2 -2 ${width + 4} ${height + 4}`} lang="es" onKeyDown={onKey}>
        <title>{t('guide_map')}</title>
        {nodes.map(
          ({ node, depth, link }) =>
            link && <path key={node.id} class={`link-${depth}`} d={link} />,
        )}
        {nodes.map((placed) => (
          <Place key={placed.node.id} placed={placed} isStop={placed.node.id === at} />
        ))}
      </svg>
    </section>
  );
}

function Place({ placed, isStop }: { readonly placed: Placed; readonly isStop: boolean }) {
  const { node, depth, x, y, width: wide } = placed;
  return (
    <a href={`#${node.id}`} class={`depth-${depth}`} tabIndex={isStop ? 0 : -1}>
      <rect x={x} y={y - NODE_HEIGHT / 2} width={wide} height={NODE_HEIGHT} rx="7" />
      <text x={x + 10} y={y} dominant-baseline="central">
        {node.title}
      </text>
    </a>
  );
}

/** Where an arrow leads; undefined at the edge and for any other key. */
function neighbour(id: string, key: string): GuideNode | undefined {
  const node = nodeById(id) ?? ROOT;
  const parent = nodeById(node.parent ?? '');
  if (key === 'ArrowLeft') return parent;
  if (key === 'ArrowRight') return childrenOf(node)[0];
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const depth = nodes.find((each) => each.node === node)?.depth;
  const level = nodes.filter((each) => each.depth === depth).map((each) => each.node);
  return level[level.indexOf(node) + (key === 'ArrowUp' ? -1 : 1)];
}
