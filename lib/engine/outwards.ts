import type { TextRange } from './draft';

/** One of several ranges, and all that was visited up to it. */
export interface Visit {
  readonly index: number;
  readonly covered: TextRange;
}

/**
 * Visits ranges from the one at an offset on, below and above by turns, so that what is visited is
 * always one stretch.
 *
 * @param ranges in order of place
 */
export function* outwards(ranges: readonly TextRange[], near: number): Generator<Visit> {
  const first = Math.max(
    0,
    ranges.findLastIndex(({ start }) => start <= near),
  );
  let above = first - 1;
  let below = first;
  const visit = (index: number): Visit => ({
    index,
    covered: {
      start: (ranges[above + 1] as TextRange).start,
      end: (ranges[below - 1] as TextRange).end,
    },
  });
  while (above >= 0 || below < ranges.length) {
    if (below < ranges.length) yield visit(below++);
    if (above >= 0) yield visit(above--);
  }
}
