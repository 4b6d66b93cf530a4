import { addDays, type CalendarDate, weekday } from './calendar-date';
import { holidays } from './holidays';

/** Whether public offices work on a day: from Monday to Friday, holidays aside. */
export function isWorkingDay(date: CalendarDate): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !holidays(Number(date.slice(0, 4))).has(date);
}

/**
 * The last of `days` working days after a day. A term given in days leaves out Saturdays, Sundays
 * and holidays (Ley 4 de 1913, art. 62), and begins on the working day after the one it runs from.
 *
 * @param days at least 1
 */
export function addWorkingDays(from: CalendarDate, days: number): CalendarDate {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left--;
  }
  return date;
}
