import { paragraphRule } from '../../lib/engine/rule';

/** What a rule of a test has to say of itself. */
export const SAMPLE = {
  group: 'tono',
  channels: ['email'],
  severity: 'error',
  source: '',
  options: {},
  examples: { flags: [], accepts: [] },
} as const;

/** Flags every word "mal": small enough to see what is done with it. */
export const mal = paragraphRule({
  ...SAMPLE,
  id: 'mal',
  grain: 'word',
  *check({ words }) {
    for (const { start, end, lower } of words) {
      if (lower === 'mal') yield { start, end, messageId: 'mal', expected: ['bien'], safe: true };
    }
  },
});
