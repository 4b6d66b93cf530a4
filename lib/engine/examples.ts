import { createEngine } from './engine';
import type { Example, Rule } from './rule';

/** An example that a rule does not bear out. */
export interface FailedExample {
  readonly kind: 'flags' | 'accepts';
  /** Place among the examples of its kind, from 0. */
  readonly index: number;
  readonly text: string;
}

/**
 * Examples that a rule should flag and does not, or should accept and flags: a rule that can never
 * match looks like a clean text, so none is taken without proof.
 */
export function failedExamples(rule: Rule): FailedExample[] {
  const failed: FailedExample[] = [];
  for (const kind of ['flags', 'accepts'] as const) {
    rule.examples[kind].forEach((each, index) => {
      const example: Example = typeof each === 'string' ? { text: each } : each;
      const { text, options = {}, context = {} } = example;
      const settings = { [rule.id]: { enabled: true, options } };
      const channel = example.channel ?? rule.channels[0] ?? 'email';
      const found = createEngine({ rules: [rule], settings }).check({ channel, text, context });
      if (found.length > 0 !== (kind === 'flags')) failed.push({ kind, index, text });
    });
  }
  return failed;
}
