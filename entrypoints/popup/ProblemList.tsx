import { translate as t } from '../../lib/i18n/browser';
import type { Problem } from '../../lib/settings/checks';

/** Places of what could not be used, each with what is expected there. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map(({ place, expected }) => (
        <li key={place}>
          <code>{place}</code>: {t(`settings_expected_${expected}`)}
        </li>
      ))}
    </ul>
  );
}
