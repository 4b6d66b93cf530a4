import { useEffect, useState } from 'preact/hooks';
import { type Days, DEEDS, dayOf, NONE, sum } from '../../../lib/statistics/counts';
import { daysAsCsv } from '../../../lib/statistics/csv';
import { loadDays, watchDays } from '../../../lib/statistics/store';
import { columnsOf, type RuleTrend, trendsOf } from '../../../lib/statistics/summary';
import { download } from '../parts/download';
import { PageHead } from '../parts/PageHead';
import { ruleName, translate as t } from '../translate';
import { Chart } from './Chart';

/** Stretches that can be looked at: number of columns, days of each. */
const VIEWS = {
  month: { columns: 30, length: 1 },
  half: { columns: 26, length: 7 },
} as const;
type View = keyof typeof VIEWS;

/** Days that are compared with as many before them. */
const PERIOD = 28;

/** What the agent sees of their own counts; nobody else does unless they hand the file over. */
export function ProgressPage() {
  const days = useDays();
  const [view, setView] = useState<View>('month');
  if (!days) return <PageHead id="avances" />;
  const today = new Date();
  const { columns, length } = VIEWS[view];
  const shown = columnsOf(days, today, columns, length);
  const total = shown.map(({ counts }) => counts).reduce(sum, NONE);
  const trends = trendsOf(days, today, PERIOD);
  const isEmpty = Object.keys(days).length === 0;
  return (
    <>
      <PageHead id="avances" />
      {isEmpty && <p class="nothing">{t('options_progress_none')}</p>}
      {!isEmpty && (
        <>
          <section class="card" aria-labelledby="chart-title">
            <div class="card-head">
              <h3 id="chart-title">{t(`options_progress_${view}`)}</h3>
              <select
                aria-label={t('options_progress_view')}
                value={view}
                onChange={({ currentTarget }) => setView(currentTarget.value as View)}
              >
                {(Object.keys(VIEWS) as View[]).map((each) => (
                  <option key={each} value={each}>
                    {t(`options_progress_${each}`)}
                  </option>
                ))}
              </select>
            </div>
            <dl class="figures">
              {DEEDS.map((deed) => (
                <div key={deed} class={`figure ${deed}`}>
                  <dt>{t(`options_deed_${deed}`)}</dt>
                  <dd>{total[deed]}</dd>
                </div>
              ))}
            </dl>
            <Chart columns={shown} label={t('options_progress_chart', { ...total })} />
          </section>
          <Trends trends={trends} />
          <p class="ways">
            <button type="button" class="button" onClick={() => saveCsv(days)}>
              {t('options_progress_export')}
            </button>
            <span class="hint">{t('options_progress_export_text')}</span>
          </p>
        </>
      )}
    </>
  );
}

function Trends({ trends }: { readonly trends: readonly RuleTrend[] }) {
  if (trends.length === 0) return null;
  return (
    <section class="card" aria-labelledby="trends-title">
      <h3 id="trends-title">{t('options_trends')}</h3>
      <div class="scroller">
        <table class="trends">
          <thead>
            <tr>
              <th scope="col">{t('options_rule')}</th>
              <th scope="col">{t('options_trends_before')}</th>
              <th scope="col">{t('options_trends_now')}</th>
              <th scope="col">{t('options_trends_change')}</th>
            </tr>
          </thead>
          <tbody>
            {trends.map(({ ruleId, now, before }) => (
              <tr key={ruleId}>
                <th scope="row">{ruleName(ruleId)}</th>
                <td>{before.shown}</td>
                <td>{now.shown}</td>
                <td class={now.shown < before.shown ? 'better' : ''}>
                  {changeOf(before.shown, now.shown)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function changeOf(before: number, now: number): string {
  if (now === before) return t('options_trends_same');
  const data = { count: Math.abs(now - before) };
  return t(now < before ? 'options_trends_less' : 'options_trends_more', data);
}

function saveCsv(days: Days): void {
  const heads = [t('options_day'), t('options_id'), t('options_rule')];
  const csv = daysAsCsv(days, ruleName, [
    ...heads,
    ...DEEDS.map((deed) => t(`options_deed_${deed}`)),
  ]);
  download(`usted-${dayOf(new Date())}.csv`, 'text/csv', csv);
}

function useDays(): Days | undefined {
  const [days, setDays] = useState<Days>();
  useEffect(() => {
    const life = new AbortController();
    void loadDays().then(setDays);
    watchDays(setDays, life.signal);
    return () => life.abort();
  }, []);
  return days;
}
