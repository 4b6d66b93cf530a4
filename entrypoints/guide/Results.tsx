import { pathTo } from '../../lib/guide/guide';
import { createSearch } from '../../lib/guide/search';
import { translate as t } from '../../lib/i18n/browser';
import { ruleKey } from '../../lib/i18n/messages';

const search = createSearch((ruleId) => ({
  name: t(ruleKey(ruleId)),
  why: t(ruleKey(ruleId, 'why')),
}));

interface Props {
  readonly query: string;
  /** The place is already open, so that its address does not change. */
  readonly onPick: () => void;
}

/** Where the words of the search stand. */
export function Results({ query, onPick }: Props) {
  const hits = search(query);
  return (
    <section class="results" aria-labelledby="results">
      <h2 id="results">
        <span role="status">{t(messageFor(hits.length), { count: hits.length })}</span>
      </h2>
      <ul lang="es">
        {hits.map(({ node, step }) => (
          <li key={node.id}>
            <a href={`#${node.id}`} onClick={onPick}>
              <span class="where">
                {pathTo(node)
                  .slice(1)
                  .map(({ title }) => title)
                  .join(' · ')}
              </span>
              <strong>{node.title}</strong>
              <span>{step ?? node.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function messageFor(count: number): string {
  if (count === 0) return 'guide_no_result';
  return count === 1 ? 'guide_one_result' : 'guide_results';
}
