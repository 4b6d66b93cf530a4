import { besides, childrenOf, type GuideNode, pathTo, ROOT } from '../../lib/guide/guide';
import { Checklist } from './Checklist';
import { RuleLinks } from './RuleLinks';

interface Props {
  readonly node: GuideNode;
  readonly ticked: readonly number[];
  readonly onTick: (steps: readonly number[]) => void;
}

/** One node: what it asks, the list to tick, the rules that watch over it. */
export function NodePage({ node, ticked, onTick }: Props) {
  const path = pathTo(node);
  const children = node === ROOT ? [] : childrenOf(node);
  return (
    <article lang="es">
      {path.length > 0 && (
        <p class="path">
          {path.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </p>
      )}
      <h2 tabIndex={-1}>{node.title}</h2>
      <p class="text">{node.text}</p>
      {node !== ROOT && <Checklist node={node} ticked={ticked} onTick={onTick} />}
      {children.length > 0 && (
        <ul class="children">
          {children.map(({ id, title, text }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <strong>{title}</strong>
                <span>{text}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {node !== ROOT && <RuleLinks rules={node.rules} />}
      {node !== ROOT && <Besides node={node} />}
    </article>
  );
}

/** The places before and after, to read the guide from first to last. */
function Besides({ node }: { readonly node: GuideNode }) {
  const [before, after] = besides(node);
  return (
    <p class="besides">
      {before && (
        <a href={`#${before.id}`} rel="prev">
          {before.title}
        </a>
      )}
      {after && (
        <a href={`#${after.id}`} rel="next">
          {after.title}
        </a>
      )}
    </p>
  );
}
