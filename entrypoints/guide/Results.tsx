import { pathTo } from '../../lib/guide/guide';
import { searchGuide } from '../../lib/guide/search';
import { translate as t } from '../../lib/i18n/browser';
import { ruleKey } from '../../lib/i18n/messages';

interface Props {
  readonly query: string;
  /** The place is already open, so that its address does not change. */
  readonly onPick: () => void;
}

/** Where the words of the search stand. */
export function Results({ query, onPick }: Props) {
  const hits = searchGuide(query, (ruleId) => t(ruleKey(ruleId)));
  return (
    <section class="results" aria-labelledby="results">
      <h2 id="results">
        <span role="status">
          {t(hits.length === 1 ? 'guide_one_result' : 'guide_results', { count: hits.length })}
        </span>
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
