/** What happened to a finding, as the coach reports it. */
export const DEEDS = ['shown', 'fixed', 'dismissed'] as const;
export type Deed = (typeof DEEDS)[number];

export type Counts = Readonly<Record<Deed, number>>;

/** Counts by rule id. */
export type Tally = Readonly<Record<string, Counts>>;

/** Tallies by day of this device, `2026-11-26`: no text, no site, no name. */
export type Days = Readonly<Record<string, Tally>>;

/** Days that are kept: the same month of last year can still be seen. */
export const KEPT_DAYS = 400;

/** Rules of a day that are kept; there are some forty, and an entity adds its own. */
const KEPT_RULES = 200;

/** Largest count of one rule in one report: more is no agent at work. */
const MOST = 10_000;

const RULE_ID = /^[a-z0-9ñ-]{1,60}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

export const NONE: Counts = { shown: 0, fixed: 0, dismissed: 0 };

/** The day of a moment, where the agent is. */
export function dayOf(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The days with one more report on one of them; the oldest leave. */
export function addTally(days: Days, day: string, tally: Tally): Days {
  const before = days[day] ?? {};
  const rules = new Set([...Object.keys(before), ...Object.keys(tally)]);
  const sums = [...rules]
    .slice(0, KEPT_RULES)
    .map((id) => [id, sum(before[id] ?? NONE, tally[id] ?? NONE)] as const);
  const kept = Object.entries({ ...days, [day]: Object.fromEntries(sums) }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return Object.fromEntries(kept.slice(-KEPT_DAYS));
}

export function sum(a: Counts, b: Counts): Counts {
  return {
    shown: a.shown + b.shown,
    fixed: a.fixed + b.fixed,
    dismissed: a.dismissed + b.dismissed,
  };
}

/** What can be read of a tally that came from a page or from storage; the rest is left out. */
export function readTally(value: unknown): Tally {
  if (!isObject(value)) return {};
  const entries = Object.entries(value)
    .filter(([id, counts]) => RULE_ID.test(id) && isObject(counts))
    .slice(0, KEPT_RULES)
    .map(([id, counts]) => [id, readCounts(counts as Record<string, unknown>)] as const);
  return Object.fromEntries(entries.filter(([, counts]) => DEEDS.some((deed) => counts[deed] > 0)));
}

/** What can be read of stored days. */
export function readDays(value: unknown): Days {
  if (!isObject(value)) return {};
  const entries = Object.entries(value)
    .filter(([day]) => DAY.test(day))
    .map(([day, tally]) => [day, readTally(tally)] as const);
  return Object.fromEntries(entries);
}

function readCounts(value: Record<string, unknown>): Counts {
  const count = (deed: Deed): number => {
    const number = value[deed];
    return Number.isInteger(number) ? Math.min(Math.max(0, number as number), MOST) : 0;
  };
  return { shown: count('shown'), fixed: count('fixed'), dismissed: count('dismissed') };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
