import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  today,
  weekday,
} from '../../../lib/deadlines/calendar-date';
import { easter } from '../../../lib/deadlines/easter';
import { holidays } from '../../../lib/deadlines/holidays';
import { inWords } from '../../../lib/deadlines/in-words';
import { dueDate, PETITION_KINDS, termOf } from '../../../lib/deadlines/petition';
import { isWorkingDay } from '../../../lib/deadlines/working-days';

const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => addDays('1984-01-01' as CalendarDate, days));

describe('holidays', () => {
  /** As the calendars of those years print them. */
  const PRINTED: Readonly<Record<number, string>> = {
    2024: '01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25',
    2025: '01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25',
    2026: '01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25',
    2027: '01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-20 08-07 08-16 10-18 11-01 11-15 12-08 12-25',
    2028: '01-01 01-10 03-20 04-13 04-14 05-01 05-29 06-19 06-26 07-03 07-20 08-07 08-21 10-16 11-06 11-13 12-08 12-25',
    2029: '01-01 01-08 03-19 03-29 03-30 05-01 05-14 06-04 06-11 07-02 07-20 08-07 08-20 10-15 11-05 11-12 12-08 12-25',
    // San Pedro y San Pablo and the Sagrado Corazón fall on the same Monday.
    2030: '01-01 01-07 03-25 04-18 04-19 05-01 06-03 06-24 07-01 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25',
  };

  it.each(Object.entries(PRINTED))('of %s are those that the calendars printed', (year, days) => {
    const printed = days.split(' ').map((day) => `${year}-${day}`);
    expect([...holidays(Number(year))].sort()).toEqual(printed);
  });

  it('follow Easter at its earliest and its latest', () => {
    expect([1818, 1954, 2008, 2024, 2025, 2026, 2038].map(easter)).toEqual([
      '1818-03-22',
      '1954-04-18',
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]);
    fc.assert(fc.property(fc.integer({ min: 1984, max: 4000 }), (y) => weekday(easter(y)) === 0));
  });
});

describe('the last day to answer', () => {
  it.each([
    // A Tuesday; nothing in between.
    ['documents', '2026-09-01', '2026-09-15'],
    // Monday 2 and Monday 16 November are holidays.
    ['general', '2026-10-29', '2026-11-23'],
    // Holy Week.
    ['documents', '2026-03-27', '2026-04-14'],
    // Over the end of the year: 8 and 25 December, 1 and 11 January.
    ['consultation', '2026-12-04', '2027-01-21'],
  ] as const)('of a petition (%s) of %s is %s', (kind, received, due) => {
    expect(dueDate(kind, received)).toBe(due);
  });

  it('is the same for what arrives on a day of rest and on the working day before', () => {
    const friday = dueDate('general', '2026-11-13');
    expect(dueDate('general', '2026-11-14')).toBe(friday);
    // A holiday on Monday.
    expect(dueDate('general', '2026-11-16')).toBe(friday);
    expect(dueDate('general', '2026-11-17')).not.toBe(friday);
  });

  it('is a working day with exactly the term between', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PETITION_KINDS), (received, kind) => {
        const due = dueDate(kind, received);
        let working = 0;
        for (let day = addDays(received, 1); day <= due; day = addDays(day, 1)) {
          if (isWorkingDay(day)) working++;
        }
        expect(isWorkingDay(due)).toBe(true);
        expect(working).toBe(termOf(kind));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a day of the calendar', () => {
  it('is read strictly', () => {
    expect(calendarDate('2028-02-29')).toBe('2028-02-29');
    for (const wrong of ['2026-02-29', '2026-13-01', '', '15/12/2026', '2026-2-1']) {
      expect(calendarDate(wrong)).toBeUndefined();
    }
  });

  it('is that of this place, not of Greenwich', () => {
    expect(today(new Date(2026, 11, 15, 23, 59))).toBe('2026-12-15');
    expect(today(new Date(2026, 11, 15, 0, 1))).toBe('2026-12-15');
  });

  it('is written in words', () => {
    expect(inWords('2026-12-15')).toBe('15 de diciembre de 2026');
    expect(inWords('2027-01-01')).toBe('1 de enero de 2027');
  });
});
