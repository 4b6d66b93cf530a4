import { describe, expect, it } from 'vitest';
import { scoreConduct } from './conduct';

/** Of 100 sentences that break the protocol, as many may pass at most. */
const MISSED = 5;

describe('rules of conduct', () => {
  for (const { ruleId, sentences, missed, accused } of scoreConduct()) {
    it(`${ruleId} accuses nobody innocent`, () => {
      expect(sentences.accepts.length).toBeGreaterThanOrEqual(20);
      expect(accused).toEqual([]);
    });

    it(`${ruleId} sees nearly all of what agents write`, () => {
      expect(sentences.flags.length).toBeGreaterThanOrEqual(30);
      expect((100 * missed.length) / sentences.flags.length).toBeLessThanOrEqual(MISSED);
    });
  }
});
