import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import type { SpanFinding } from '../../../lib/engine/finding';
import type { Example, Rule } from '../../../lib/engine/rule';
import { createLocalSpeller } from '../../../lib/spelling/local';
import { RULES } from '../../../rules';

/** Live rules hear of spelling as they do in the page, only at once. */
const speller = createLocalSpeller();

const asExample = (example: string | Example): Example =>
  typeof example === 'string' ? { text: example } : example;

/** Findings of one rule alone, so that examples speak of nothing else. */
function check(rule: Rule, example: Example) {
  const { options = {} } = example;
  const engine = createEngine({
    rules: [rule],
    settings: { [rule.id]: { enabled: true, options } },
    ...(rule.live ? { facts: { speller } } : {}),
  });
  const channel = example.channel ?? rule.channels[0] ?? 'email';
  return engine.check({ channel, text: example.text, context: example.context ?? {} });
}

/** Fewer would not show what a rule is for and where it must keep silent. */
const LEAST = 6;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('shows enough of what it flags and of what it leaves alone', () => {
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(LEAST);
    expect(rule.examples.accepts.length).toBeGreaterThanOrEqual(LEAST);
  });

  it.each(rule.examples.flags.map((each) => [asExample(each).text, asExample(each)] as const))(
    'flags: %s',
    (_text, example) => {
      const findings = check(rule, example);
      expect(findings).not.toEqual([]);
      const spans = findings.filter((each): each is SpanFinding => each.scope === 'span');
      for (const { start, end, actual } of spans)
        expect(example.text.slice(start, end)).toBe(actual);
      if (example.actual) expect(spans.map(({ actual }) => actual)).toEqual(example.actual);
      if (example.expected) expect(spans.map((each) => each.expected[0])).toEqual(example.expected);
    },
  );

  it.each(rule.examples.accepts.map((each) => [asExample(each).text, asExample(each)] as const))(
    'accepts: %s',
    (_text, example) => expect(check(rule, example)).toEqual([]),
  );
});
