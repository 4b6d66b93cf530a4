import type { Sample } from './meter';

export type Quantity = 'dataKb' | 'nodes' | 'listeners';

/**
 * Growth of a quantity over a run, as a share of where it began: the line of least squares through
 * the samples, less what chance alone makes of it (two standard errors). Never below zero. The first
 * fifth, in which all is loaded and warms up, is left out.
 */
export function growthOf(samples: readonly Sample[], quantity: Quantity): number {
  const points = samples
    .slice(Math.ceil(samples.length / 5))
    .map((sample): [x: number, y: number] => [sample.minute, sample[quantity]]);
  if (points.length < 2) return 0;
  const mean = (of: (point: [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const middle = mean(([x]) => x);
  const level = mean(([, y]) => y);
  const spread = mean(([x]) => (x - middle) ** 2);
  const slope = mean(([x, y]) => (x - middle) * (y - level)) / spread;
  const noise = mean(([x, y]) => (y - level - slope * (x - middle)) ** 2);
  const error = Math.sqrt(noise / spread / Math.max(1, points.length - 2));
  const minutes = (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
  return Math.max(0, ((slope - 2 * error) * minutes) / level);
}
