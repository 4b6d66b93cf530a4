import type { CalendarDate } from './calendar-date';

/**
 * Easter Sunday of a year of the Gregorian calendar, by the computus of Meeus, Jones and Butcher.
 * The names are those of the published algorithm where they mean something.
 */
export function easter(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * shift + 114;
  const month = Math.floor(days / 31);
  const day = (days % 31) + 1;
  return `${year}-${pad(month)}-${pad(day)}` as CalendarDate;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
