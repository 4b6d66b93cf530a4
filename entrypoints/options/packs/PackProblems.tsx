import type { PackProblem } from '../../../lib/settings/pack-problems';
import { told } from '../own/sentence';
import { translate as t } from '../translate';

/** All that keeps a pack from being taken, with the line and the reason. */
export function PackProblems({ problems }: { readonly problems: readonly PackProblem[] }) {
  return (
    <div class="problems" role="alert">
      <p>
        <strong>{t('options_pack_problems', { count: problems.length })}</strong>
      </p>
      <ul>
        {problems.map(({ line, column, path, messageId, data }, index) => (
          <li key={index}>
            {t('options_pack_problem', {
              line,
              column,
              path: path.length > 0 ? ` (${path.join('.')})` : '',
              reason: told(messageId, data),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
