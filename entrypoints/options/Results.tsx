import { useModel } from './model';
import { RuleRow } from './rules/RuleRow';
import { findPlaces, findRules } from './search';
import { TermResults } from './terms/TermResults';
import { translate as t } from './translate';

interface Props {
  readonly query: string;
  /** The address may stay the same, and the search must give way to it. */
  readonly onPick: () => void;
}

/** Everything that has the words of a search, ready to be changed where it is found. */
export function Results({ query, onPick }: Props) {
  const { tuned } = useModel();
  const rules = findRules(tuned.rules, query);
  const places = findPlaces(query);
  return (
    <div class="results">
      <h2 tabIndex={-1}>
        <span role="status">{t('options_found', { count: rules.length + places.length })}</span>
      </h2>
      {places.length > 0 && (
        <ul class="card lines">
          {places.map((id) => (
            <li key={id} class="line">
              <a href={`#${id}`} onClick={onPick}>
                {t(`options_${id}`)}
              </a>
              <span class="hint">{t(`options_${id}_text`)}</span>
            </li>
          ))}
        </ul>
      )}
      {rules.length > 0 && (
        <ul class="card rules" aria-label={t('options_reglas')}>
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} aimed={false} />
          ))}
        </ul>
      )}
      <TermResults query={query} onPick={onPick} />
    </div>
  );
}
