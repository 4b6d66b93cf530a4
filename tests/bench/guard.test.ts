import { expect, it } from 'vitest';
import { fullCheck } from './compare';
import { exponentOf, QUICK } from './measure';
import { bareParse, onePass, usted } from './subjects';

/*
 * No time is asserted, only how many times another's work in the same run ours is, with room for a
 * noisy machine. `npm run bench` tells the figures themselves.
 */

it('a full check stays within a few times a bare parse', async () => {
  const own = await fullCheck(usted(), 100_000, QUICK);
  const parse = await fullCheck(bareParse(), 100_000, QUICK);
  expect(own.median / parse.median).toBeLessThan(10);
});

it('cost grows with the text and no faster', async () => {
  const sizes = [20_000, 80_000, 320_000];
  const points: [number, number][] = [];
  for (const size of sizes) points.push([size, (await fullCheck(usted(), size, QUICK)).median]);
  expect(exponentOf(points)).toBeLessThan(1.3);
});

it('the measure itself knows linear work', async () => {
  const points: [number, number][] = [];
  for (const size of [200_000, 800_000, 3_200_000])
    points.push([size, (await fullCheck(onePass(), size, QUICK)).median]);
  expect(exponentOf(points)).toBeGreaterThan(0.8);
  expect(exponentOf(points)).toBeLessThan(1.2);
});
