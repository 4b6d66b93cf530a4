import { expect, it } from 'vitest';
import * as short from '../../../lib/build/latin-expressions';

/** Scripts in which Unicode goes on adding letters; nobody writes them to a Colombian entity. */
const GROWING = [
  [0x0870, 0x08ff],
  [0x0c00, 0x0cff],
  [0x1ab0, 0x1bff],
  [0x1c80, 0x1c8f],
  [0xa7c0, 0xa7ff],
  // Turned from a small letter into one without case.
  [0x0295, 0x0295],
] as const;
const isGrowing = (unit: number) => GROWING.some(([from, to]) => from <= unit && unit <= to);

it('the short expressions know every unit of text as those of parse-latin do', async () => {
  const path = new URL('./lib/expressions.js', import.meta.resolve('parse-latin'));
  const own: Record<string, RegExp> = await import(path.href);
  expect(Object.keys(short).sort()).toEqual(Object.keys(own).sort());
  for (const [name, expression] of Object.entries(short)) {
    const differing: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = String.fromCharCode(unit);
      if (expression.test(text) !== own[name]?.test(text)) differing.push(unit);
    }
    expect([name, differing.filter((unit) => !isGrowing(unit))]).toEqual([name, []]);
  }
});
