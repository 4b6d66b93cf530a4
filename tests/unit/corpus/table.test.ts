import { describe, expect, it } from 'vitest';
import { endOfRows, rowsOf, separatorOf } from '../../../lib/corpus/table';

describe('a table in text', () => {
  it.each([
    [
      'a spreadsheet copied',
      'misiva\tcarta\n"a ""b"""\t\n',
      [
        ['misiva', 'carta'],
        ['a "b"', ''],
      ],
    ],
    [
      'semicolons',
      'a;"b;c"\r\nd;e',
      [
        ['a', 'b;c'],
        ['d', 'e'],
      ],
    ],
    [
      'commas and a break in a cell',
      '"x, y","1\n2"\nz,3',
      [
        ['x, y', '1\n2'],
        ['z', '3'],
      ],
    ],
    [
      'a quote that never closes',
      'de 5" o más,1\nb,2',
      [
        ['de 5" o más', '1'],
        ['b', '2'],
      ],
    ],
    ['one column', 'misiva\ncarta', [['misiva'], ['carta']]],
  ])('with %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('is cut between rows only', () => {
    expect(endOfRows('a,b\nc,"d\n')).toBe(4);
    expect(endOfRows('a,"b')).toBe(0);
    expect(separatorOf('"a;b;c",d\n')).toBe(',');
  });
});
