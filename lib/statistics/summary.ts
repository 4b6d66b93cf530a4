import { type Counts, type Days, dayOf, NONE, sum } from './counts';

/** A stretch of days as one column of a chart. */
export interface Column {
  /** First day of the stretch. */
  readonly day: string;
  readonly counts: Counts;
}

/** What one rule did in a period and in the one before it. */
export interface RuleTrend {
  readonly ruleId: string;
  readonly now: Counts;
  readonly before: Counts;
}

/** Columns up to today, oldest first, each of as many days. */
export function columnsOf(
  days: Days,
  today: Date,
  columns: number,
  length: number,
): readonly Column[] {
  return Array.from({ length: columns }, (_, index) => {
    const first = (columns - index) * length - 1;
    const stretch = Array.from({ length }, (_, day) => daysAgo(today, first - day));
    const counts = stretch.map((day) => totalOf(days, day)).reduce(sum, NONE);
    return { day: stretch[0] as string, counts };
  });
}

/** Rules by what was shown in the last days, the most frequent first. */
export function trendsOf(days: Days, today: Date, length: number): readonly RuleTrend[] {
  const period = (from: number): ReadonlyMap<string, Counts> => {
    const rules = new Map<string, Counts>();
    for (let back = from; back < from + length; back++) {
      for (const [id, counts] of Object.entries(days[daysAgo(today, back)] ?? {})) {
        rules.set(id, sum(rules.get(id) ?? NONE, counts));
      }
    }
    return rules;
  };
  const now = period(0);
  const before = period(length);
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((ruleId) => ({
      ruleId,
      now: now.get(ruleId) ?? NONE,
      before: before.get(ruleId) ?? NONE,
    }))
    .sort((a, b) => b.now.shown - a.now.shown || b.before.shown - a.before.shown);
}

function totalOf(days: Days, day: string): Counts {
  return Object.values(days[day] ?? {}).reduce(sum, NONE);
}

function daysAgo(today: Date, count: number): string {
  // At noon, since days with a change of the clock have 23 hours.
  return dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - count, 12));
}
