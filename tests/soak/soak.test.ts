import { expect, it } from 'vitest';
import { soak } from './soak';
import { growthOf } from './trend';

/** The long run is `npm run soak`; this one sees that nothing is lost and nothing runs away. */
it('loses no key and holds on to nothing while the page never rests', async () => {
  const { keys, fixes, mutationsPerSecond, samples } = await soak({ minutes: 1, every: 0.1 });
  expect(keys).toBeGreaterThan(200);
  expect(fixes).toBeGreaterThan(1);
  expect(mutationsPerSecond).toBeGreaterThan(900);
  expect(growthOf(samples, 'listeners')).toBe(0);
  expect(growthOf(samples, 'nodes')).toBeLessThan(0.05);
  expect(growthOf(samples, 'dataKb')).toBeLessThan(0.05);
});
