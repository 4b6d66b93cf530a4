import { addDays, type CalendarDate, weekday } from './calendar-date';
import rules from './data/holidays.json';
import { easter } from './easter';

const years = new Map<number, ReadonlySet<CalendarDate>>();

/**
 * Holidays of Colombia in a year, as Ley 51 de 1983 («Ley Emiliani») sets them. Article 1 lists
 * the days; article 2 moves some of them to the Monday after, unless they fall on one. Two may
 * meet, as San Pedro y San Pablo and the Sagrado Corazón did in 2025.
 *
 * @param year from 1984, the first under this law
 */
export function holidays(year: number): ReadonlySet<CalendarDate> {
  const known = years.get(year);
  if (known) return known;
  const on = (day: string): CalendarDate => `${year}-${day}` as CalendarDate;
  const sunday = easter(year);
  const days = new Set([
    ...rules.fixed.map(on),
    ...rules.moved.map(on).map(monday),
    ...rules.fromEaster.map((days) => addDays(sunday, days)),
    ...rules.movedFromEaster.map((days) => monday(addDays(sunday, days))),
  ]);
  years.set(year, days);
  return days;
}

/** The Monday that a day is or is followed by. */
function monday(date: CalendarDate): CalendarDate {
  return addDays(date, (8 - weekday(date)) % 7);
}
