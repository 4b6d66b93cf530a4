import { type Row, SIZES } from './compare';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 150;
const TOP = 24;
const BOTTOM = 48;
/** Milliseconds at the foot and the head of the chart. */
const RANGE = [0.01, 100_000] as const;

/** Cost over size, both in powers of ten: a line as steep as the grid grows with the text. */
export function chartOf(rows: readonly Row[]): string {
  const lines = rows.map((row, at) => ({ row, at, points: pointsOf(row) }));
  const labels = spread(lines.map(({ points }) => points.at(-1)?.[1] ?? 0));
  const drawn = lines.map(({ row, at, points }) => {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    const own = row.name === 'Usted' ? ' own' : '';
    const path = points.map(([left, top]) => `${left},${top}`).join(' ');
    const text = labels[at] ?? 0;
    return [
      `<polyline class="line${own}" points="${path}"/>`,
      ...points.map(([left, top]) => `<circle class="dot${own}" cx="${left}" cy="${top}" r="3"/>`),
      `<path class="lead" d="M${x + 5} ${y}L${WIDTH - RIGHT + 12} ${text}"/>`,
      `<text class="name${own}" x="${WIDTH - RIGHT + 16}" y="${text + 4}">${row.name}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Tiempo de una revisión completa según el tamaño del texto">
<style>
  :root { --ink: #1f2933; --soft: #52606d; --grid: #d5dbe1; --own: #0b6e4f; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e4e9ee; --soft: #9fb0bf; --grid: #38434e; --own: #5fd3a6; }
  }
  text { font: 13px system-ui, sans-serif; fill: var(--soft); }
  .name { fill: var(--ink); }
  .name.own { fill: var(--own); font-weight: 700; }
  .grid { stroke: var(--grid); }
  .line { fill: none; stroke: var(--soft); stroke-width: 1.5; }
  .dot { fill: var(--soft); }
  .line.own { stroke: var(--own); stroke-width: 3; }
  .dot.own { fill: var(--own); }
  .lead { stroke: var(--grid); }
</style>
${grid()}
${drawn.join('\n')}
</svg>
`;
}

function grid(): string {
  const decades = [0.01, 0.1, 1, 10, 100, 1_000, 10_000, 100_000];
  const levels = decades.map((milliseconds) => {
    const y = top(milliseconds);
    return `<path class="grid" d="M${LEFT} ${y}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${timeName(milliseconds)}</text>`;
  });
  const sizes = SIZES.map(
    (size) =>
      `<text x="${left(size)}" y="${HEIGHT - BOTTOM + 24}" text-anchor="middle">${sizeName(size)}</text>`,
  );
  return [...levels, ...sizes].join('\n');
}

function timeName(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${String(milliseconds).replace('.', ',')} ms`
    : `${milliseconds / 1_000} s`;
}

export function sizeName(size: number): string {
  return size < 1_000_000 ? `${size / 1_000} kB` : `${size / 1_000_000} MB`;
}

function pointsOf({ full }: Row): (readonly [x: number, y: number])[] {
  return SIZES.flatMap((size, at) => {
    const times = full[at];
    return times ? [[left(size), top(times.median)] as const] : [];
  });
}

function left(size: number): number {
  const from = Math.log10(SIZES[0]);
  const share = (Math.log10(size) - from) / (Math.log10(SIZES.at(-1) ?? size) - from);
  return Math.round(LEFT + 16 + share * (WIDTH - LEFT - RIGHT - 32));
}

function top(milliseconds: number): number {
  const [foot, head] = RANGE.map(Math.log10) as [number, number];
  const share = (Math.log10(Math.max(milliseconds, RANGE[0])) - foot) / (head - foot);
  return Math.round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
}

const LABEL_HEIGHT = 17;

/** Heights for labels, each near its line and none over another. */
function spread(heights: readonly number[]): number[] {
  const placed = [...heights];
  let previous = Number.NEGATIVE_INFINITY;
  const sorted = [...heights.entries()].sort(([, a], [, b]) => a - b);
  for (const [at, height] of sorted) {
    previous = Math.max(height, previous + LABEL_HEIGHT);
    placed[at] = previous;
  }
  return placed;
}
