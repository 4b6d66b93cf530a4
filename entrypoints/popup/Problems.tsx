import { useEffect, useState } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import { send } from '../../lib/messaging/send';
import type { Problem } from '../../lib/settings/checks';
import { unreadProblems } from '../../lib/settings/set-aside';
import { ProblemList } from './ProblemList';

/** Says what could not be read of the stored settings, until the agent has seen it. */
export function Problems() {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void unreadProblems().then(setProblems);
  }, []);
  if (problems.length === 0) return null;
  return (
    <aside class="problems" aria-label={t('problems_title')}>
      <h2>{t('problems_title')}</h2>
      <p>{t('problems_text')}</p>
      <ProblemList problems={problems} />
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setProblems([]);
          void send('settings.acknowledge');
        }}
      >
        {t('problems_acknowledge')}
      </button>
    </aside>
  );
}
