import type { Unread } from '../../../lib/corpus/check';
import type { Comparison, RuleChange, Sample } from '../../../lib/corpus/compare';
import type { Complaint } from '../../../lib/corpus/problem';
import { ruleName, translate as t } from '../translate';

interface Props {
  readonly comparison: Comparison;
  readonly unread: Unread;
}

/** What would be newly flagged and what no longer, rule by rule, with some words of each. */
export function Outcome({ comparison: { drafts, changed, rules }, unread }: Props) {
  const differing = rules.filter(({ added, removed }) => added + removed > 0);
  const most = Math.max(1, ...differing.flatMap(({ added, removed }) => [added, removed]));
  return (
    <section class="card" aria-labelledby="outcome">
      <h3 id="outcome">
        <span role="status">
          {t(differing.length === 0 ? 'options_corpus_same' : 'options_corpus_changed', {
            drafts,
            changed,
          })}
        </span>
      </h3>
      {differing.length > 0 && (
        <>
          <p class="legend" aria-hidden="true">
            <span class="removed">{t('options_corpus_removed')}</span>
            <span class="added">{t('options_corpus_added')}</span>
          </p>
          <ul class="outcome">
            {differing.map((rule) => (
              <Changed key={rule.ruleId} rule={rule} most={most} />
            ))}
          </ul>
        </>
      )}
      <Complaints unread={unread} />
    </section>
  );
}

const HALF = 100;

function Changed({ rule, most }: { readonly rule: RuleChange; readonly most: number }) {
  const { ruleId, added, removed, kept, addedSamples, removedSamples } = rule;
  const width = (count: number): number => (HALF * count) / most;
  return (
    <li>
      <details>
        <summary>
          <span class="rule-name">{ruleName(ruleId)}</span>
          <span class="count removed">
            {removed > 0 && '−'}
            {removed}
            <span class="spoken"> {t('options_corpus_removed')}, </span>
          </span>
          <svg
            class="bars"
            viewBox={`0 0 ${2 * HALF} 12`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect class="removed" x={HALF - width(removed)} width={width(removed)} height="12" />
            <rect class="added" x={HALF} width={width(added)} height="12" />
            <path d={`M${HALF} 0V12`} />
          </svg>
          <span class="count added">
            {added > 0 && '+'}
            {added}
            <span class="spoken"> {t('options_corpus_added')}</span>
          </span>
        </summary>
        <p class="hint">{t('options_corpus_kept', { count: kept })}</p>
        <Samples title={t('options_corpus_added')} samples={addedSamples} />
        <Samples title={t('options_corpus_removed')} samples={removedSamples} />
      </details>
    </li>
  );
}

function Samples({
  title,
  samples,
}: {
  readonly title: string;
  readonly samples: readonly Sample[];
}) {
  if (samples.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="samples">
        {samples.map(({ id, actual }, index) => (
          <li key={`${id} ${index}`}>
            <q lang="es">{actual === '' ? t('cli_compare_whole') : actual}</q>
            <span class="hint">{t('options_corpus_reply', { id })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Complaints({ unread: { told, count } }: { readonly unread: Unread }) {
  if (told.length === 0) return null;
  return (
    <details class="unread">
      <summary>{t('options_corpus_unread', { count })}</summary>
      <ul>
        {told.map((complaint, index) => (
          <li key={index}>{sentenceOf(complaint)}</li>
        ))}
      </ul>
    </details>
  );
}

function sentenceOf({ messageId, data, place }: Complaint): string {
  // The name of a type is a message too: «debe ser {type}».
  const { type } = data;
  const told = t(messageId, typeof type === 'string' ? { ...data, type: t(type) } : data);
  const file = place?.file ?? '';
  const where = place?.line === undefined ? file : t('cli_place', { file, line: place.line });
  return `${where}: ${told}`;
}
