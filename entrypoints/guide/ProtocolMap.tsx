import { useRef, useState } from 'preact/hooks';
import { ROOT } from '../../lib/guide/guide';
import { layoutMap, NODE_HEIGHT, neighbour, type Placed } from '../../lib/guide/layout';
import { translate as t } from '../../lib/i18n/browser';
import { useMedia } from '../../lib/ui/use-media';

const LAYOUTS = { wide: layoutMap('wide'), narrow: layoutMap('narrow') };

/** What the spread map needs to be read without a lens. */
const ROOM = '(width >= 1060px)';

/**
 * The whole protocol in one drawing. One stop of the tabulator; the arrows walk it: up and down
 * among neighbours, away from the root to what belongs to a place, towards it to what it is of.
 */
export function ProtocolMap() {
  const form = useMedia(ROOM) ? 'wide' : 'narrow';
  const layout = LAYOUTS[form];
  const { width, height, nodes } = layout;
  const drawing = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(ROOT.id);
  const onKey = (event: KeyboardEvent): void => {
    const next = neighbour(layout, at, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next.id);
    drawing.current?.querySelector<SVGAElement>(`a[href="#${next.id}"]`)?.focus();
  };
  return (
    <section class={`map ${form}`} aria-labelledby="map">
      <h3 id="map" class="spoken">
        {t('guide_map')}
      </h3>
      <svg ref={drawing} viewBox={`-2 -2 ${width + 4} ${height + 4}`} lang="es" onKeyDown={onKey}>
        <title>{t('guide_map')}</title>
        {nodes.map(
          ({ node, depth, branch, link }) =>
            link && <path key={node.id} class={`link-${depth} hue-${branch}`} d={link} />,
        )}
        {nodes.map((placed) => (
          <Place
            key={placed.node.id}
            placed={placed}
            isStop={placed.node.id === at}
            onFocus={() => setAt(placed.node.id)}
          />
        ))}
      </svg>
      <p class="hint">{t('guide_map_hint')}</p>
    </section>
  );
}

interface PlaceProps {
  readonly placed: Placed;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function Place({ placed, isStop, onFocus }: PlaceProps) {
  const { node, depth, branch, x, y, width } = placed;
  return (
    <a
      href={`#${node.id}`}
      class={`depth-${depth} hue-${branch}`}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
    >
      <rect x={x} y={y - NODE_HEIGHT / 2} width={width} height={NODE_HEIGHT} rx="7" />
      <text x={x + 10} y={y} dominant-baseline="central">
        {node.title}
      </text>
    </a>
  );
}
