import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';

const DRAFTS = 20_000;
const PADDING = 'Quiero saber de mi solicitud. '.repeat(250);
/** Megabytes: less than half of what goes through. */
const HEAP = 64;

it('answers a stream larger than its memory, in order', { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, [
    ...[`--max-old-space-size=${HEAP}`, '--import', 'tsx', 'lib/cli/main.ts'],
    ...['--format', 'jsonl', '--exit-zero'],
  ]);
  const written = (async () => {
    for (let id = 0; id < DRAFTS; id++) {
      const context = { citizenMessage: PADDING };
      const draft = { id, channel: 'chat', text: `Ya revisé la solicitud ${id}.`, context };
      if (!child.stdin.write(`${JSON.stringify(draft)}\n`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
  })();
  let answered = 0;
  for await (const line of createInterface(child.stdout)) {
    expect(JSON.parse(line).id).toBe(answered);
    answered++;
  }
  await written;
  expect(answered).toBe(DRAFTS);
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(0);
});
