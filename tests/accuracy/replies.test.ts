import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Channel, DraftContext } from '../../lib/engine/draft';
import { createEngine } from '../../lib/engine/engine';
import { RULES } from '../../rules';

/** A whole reply, invented, with what the catalogue must say about it. */
interface Reply {
  readonly id: string;
  readonly channel: Channel;
  readonly text: string;
  readonly context?: DraftContext;
  readonly expect: readonly { readonly ruleId: string; readonly actual?: string }[];
}

const replies: Reply[] = readFileSync('tests/accuracy/data/replies.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const engine = createEngine({ rules: RULES });

/** Errors and warnings, and the notes that the reply is expected to bring. */
function findingsOf({ channel, text, context = {}, expect: expected }: Reply) {
  const noted = new Set(expected.map(({ ruleId }) => ruleId));
  return engine
    .check({ channel, text, context })
    .filter(({ severity, ruleId }) => severity !== 'info' || noted.has(ruleId))
    .map(({ ruleId, actual }) => (actual === '' ? { ruleId } : { ruleId, actual }));
}

const sorted = (findings: readonly object[]) => findings.map((each) => JSON.stringify(each)).sort();

describe('whole replies', () => {
  it('are twenty good and twenty bad', () => {
    const good = replies.filter(({ expect: expected }) => expected.length === 0);
    expect([good.length, replies.length]).toEqual([20, 40]);
  });

  it.each(replies.map((reply) => [reply.id, reply] as const))('%s', (_, reply) => {
    expect(sorted(findingsOf(reply))).toEqual(sorted(reply.expect));
  });
});
