import { expect, it } from 'vitest';
import { createParadigms, encodeParadigms } from '../../../lib/spanish/verbs/paradigms';

const REGULAR = { ending: 'ar', codes: ['1ndo', '1d', '2o', '1s', ''] };

it('writes regular models once and others by what they change', () => {
  const models = [
    REGULAR,
    { ending: 'ar', codes: ['1ndo', '1d', '5iento', '5ientas', ''] },
    { ending: 'ar', codes: ['1ndo', '', '2oy', '2ás', '1'] },
    { ending: 'ir', codes: ['2iendo', '1d', '2o', '2es', '2e'] },
  ];
  const written = encodeParadigms(models);
  expect(written[1]).toMatch(/^ar0\|,/u);
  const codesOf = createParadigms(written);
  expect(models.map((_, at) => codesOf(at))).toEqual(models.map(({ codes }) => codes));
});
