import { translate as t } from '../../lib/i18n/browser';
import { ruleKey } from '../../lib/i18n/messages';
import { EXERCISES } from '../../lib/practice/exercises';
import { sourceOf } from '../../rules/sources';

/** The rules behind a node: what each watches, why, by which line, and where to practise it. */
export function RuleLinks({ rules }: { readonly rules: readonly string[] }) {
  return (
    <section class="rules" aria-labelledby="rules">
      <h3 id="rules">{t('guide_rules')}</h3>
      <ul>
        {rules.map((id) => (
          <li key={id}>
            <details>
              <summary>{t(ruleKey(id))}</summary>
              <p>{t(ruleKey(id, 'why'))}</p>
              <Source ruleId={id} />
              <Practice ruleId={id} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ ruleId }: { readonly ruleId: string }) {
  const source = sourceOf(ruleId);
  if (!source) return null;
  return (
    <p class="source" lang="es">
      {source.title}
      {': '}
      <q>{source.text}</q>
    </p>
  );
}

function Practice({ ruleId }: { readonly ruleId: string }) {
  const exercise = EXERCISES.find(
    (each) => each.kind !== 'answer' && each.teaches.includes(ruleId),
  );
  if (!exercise) return null;
  return (
    <p>
      <a href={`/practice.html#${exercise.id}`}>{t('guide_practice')}</a>
    </p>
  );
}
