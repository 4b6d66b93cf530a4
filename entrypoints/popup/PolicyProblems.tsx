import { useEffect, useState } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import type { Problem } from '../../lib/settings/checks';
import { loadPolicy } from '../../lib/settings/policy-copy';
import { ProblemList } from './ProblemList';

/** Says what could not be used of the entity's policy; the agent can only pass it on. */
export function PolicyProblems() {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void loadPolicy().then((read) => setProblems(read.problems));
  }, []);
  if (problems.length === 0) return null;
  return (
    <aside class="problems" aria-label={t('policy_problems_title')}>
      <details>
        <summary>{t('policy_problems_title')}</summary>
        <p>{t('policy_problems_text')}</p>
        <ProblemList problems={problems} />
      </details>
    </aside>
  );
}
