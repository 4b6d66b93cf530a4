import type { Column } from '../../../lib/statistics/summary';
import { translate as t } from '../translate';

const WIDTH = 720;
const HEIGHT = 190;
const BASE = 160;
const TOP = 12;
const LEFT = 34;

interface Props {
  readonly columns: readonly Column[];
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
}

/** What was shown in each stretch of days, and how much of it was fixed, as bars in bars. */
export function Chart({ columns, label }: Props) {
  const most = niceTop(Math.max(...columns.map(({ counts }) => counts.shown), 4));
  const pitch = (WIDTH - LEFT) / columns.length;
  const heightOf = (count: number): number => ((BASE - TOP) * count) / most;
  const every = Math.ceil(columns.length / 6);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, most / 2, most].map((count) => (
        <g key={count} class="grid">
          <path d={`M${LEFT} ${BASE - heightOf(count)}H${WIDTH}`} />
          <text
            x={LEFT - 8}
            y={BASE - heightOf(count)}
            text-anchor="end"
            dominant-baseline="central"
          >
            {count}
          </text>
        </g>
      ))}
      {columns.map(({ day, counts }, index) => {
        const x = LEFT + index * pitch + pitch * 0.15;
        const shown = heightOf(counts.shown);
        const fixed = heightOf(Math.min(counts.fixed, counts.shown));
        return (
          <g key={day}>
            <title>{t('options_progress_column', { day: named(day, 'long'), ...counts })}</title>
            <rect class="hit" x={LEFT + index * pitch} y={TOP} width={pitch} height={BASE - TOP} />
            <rect class="shown" x={x} y={BASE - shown} width={pitch * 0.7} height={shown} rx="2" />
            <rect class="fixed" x={x} y={BASE - fixed} width={pitch * 0.7} height={fixed} rx="2" />
            {index % every === 0 && (
              <text x={x} y={HEIGHT - 8}>
                {named(day, 'short')}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The next even number of one or two digits and zeros, so that the half is a whole number. */
function niceTop(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / (2 * unit)) * 2 * unit;
}

function named(day: string, month: 'long' | 'short'): string {
  const [year = 0, monthNumber = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, monthNumber - 1, date).toLocaleDateString(t('language'), {
    day: 'numeric',
    month,
  });
}
