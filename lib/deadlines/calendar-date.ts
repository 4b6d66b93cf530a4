/** A day of the calendar without hour or zone, as ISO 8601 writes it: `2026-12-15`. */
export type CalendarDate = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}$/u;

/** The day that a text names; undefined unless it is one of the calendar, as 30 February is not. */
export function calendarDate(text: string): CalendarDate | undefined {
  if (!ISO.test(text)) return undefined;
  const date = text as CalendarDate;
  const time = Date.parse(date);
  return !Number.isNaN(time) && fromTime(time) === date ? date : undefined;
}

/** The day that it is here, by the clock of this computer. */
export function today(now = new Date()): CalendarDate {
  return fromTime(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromTime(Date.parse(date) + days * DAY_MS);
}

/** Day of the week: 0 is Sunday, 1 is Monday. */
export function weekday(date: CalendarDate): number {
  return new Date(date).getUTCDay();
}

function fromTime(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10) as CalendarDate;
}
