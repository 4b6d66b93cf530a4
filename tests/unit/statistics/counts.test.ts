import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTally,
  type Days,
  dayOf,
  KEPT_DAYS,
  readDays,
  readTally,
} from '../../../lib/statistics/counts';
import { daysAsCsv } from '../../../lib/statistics/csv';

const tuteo = { tuteo: { shown: 2, fixed: 1, dismissed: 0 } };

describe('the counts', () => {
  it('add up by day and rule', () => {
    const once = addTally({}, '2026-11-26', tuteo);
    const twice = addTally(once, '2026-11-26', {
      ...tuteo,
      jerga: { shown: 1, fixed: 0, dismissed: 1 },
    });
    expect(twice).toEqual({
      '2026-11-26': {
        tuteo: { shown: 4, fixed: 2, dismissed: 0 },
        jerga: { shown: 1, fixed: 0, dismissed: 1 },
      },
    });
  });

  it('keep a bounded number of days, the last ones', () => {
    let days: Days = {};
    for (let day = 0; day < KEPT_DAYS + 20; day++) {
      days = addTally(days, dayOf(new Date(2025, 0, 1 + day)), tuteo);
    }
    expect(Object.keys(days)).toHaveLength(KEPT_DAYS);
    expect(Object.keys(days)[0]).toBe('2025-01-21');
  });

  it('hold nothing but numbers by rule, whatever is reported', () => {
    expect(
      readTally({
        tuteo: { shown: 1, fixed: 'mucho', dismissed: -3, text: 'Señora Ana' },
        'Señora Ana': { shown: 1, fixed: 0, dismissed: 0 },
        jerga: 7,
      }),
    ).toEqual({ tuteo: { shown: 1, fixed: 0, dismissed: 0 } });
  });

  it('are read from any stored value', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const days = readDays(stored);
        expect(readDays(days)).toEqual(days);
      }),
    );
  });
});

describe('the table', () => {
  it('has a line a day and rule, and runs no formula', () => {
    const days = addTally(addTally({}, '2026-11-27', tuteo), '2026-11-26', tuteo);
    const csv = daysAsCsv(days, () => '=1+1, "x"', ['Día', 'Id', 'Regla', 'V', 'C', 'D']);
    expect(csv).toBe(
      [
        '\uFEFFDía,Id,Regla,V,C,D',
        `2026-11-26,tuteo,"'=1+1, ""x""",2,1,0`,
        `2026-11-27,tuteo,"'=1+1, ""x""",2,1,0`,
        '',
      ].join('\r\n'),
    );
  });
});
