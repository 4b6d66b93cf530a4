import { resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { servePages } from '../../lib/demo/serve';
import { launchCoach } from '../e2e/setup/browser';
import { meterOf, type Sample } from './meter';
import { writeReply } from './typist';

export interface SoakResult {
  readonly minutes: number;
  /** Keys typed; every one of them arrived. */
  readonly keys: number;
  readonly fixes: number;
  readonly mutationsPerSecond: number;
  readonly samples: readonly Sample[];
}

/** As few as tell growth from chance. */
const FEWEST_SAMPLES = 5;

export interface SoakOptions {
  readonly minutes: number;
  /** Minutes between samples. */
  readonly every: number;
  readonly onSample?: (sample: Sample) => void;
}

/**
 * Writes replies in a textarea and in a rich editor, in turn, in a page that never rests. The
 * extension must be built for the tests.
 *
 * @throws Dropped when a field does not hold what was typed
 */
export async function soak({ minutes, every, onSample }: SoakOptions): Promise<SoakResult> {
  const server = await servePages(resolve('tests/soak'));
  const coach = await launchCoach();
  try {
    const page = await coach.context.newPage();
    await page.goto(`${server.url}/page.html`);
    const fields = [page.locator('#area'), page.locator('#rich')];
    let keys = 0;
    let fixes = 0;
    const write = async (field: Locator, nth: number): Promise<void> => {
      const round = await writeReply(page, field, nth);
      keys += round.keys;
      fixes += round.fixes;
    };
    for (const field of fields) await write(field, 0);
    const meter = await meterOf(page);
    const started = Date.now();
    const elapsed = (): number => (Date.now() - started) / 60_000;
    const samples: Sample[] = [];
    const take = async (): Promise<void> => {
      const sample = await meter.sample(Number(elapsed().toFixed(1)));
      samples.push(sample);
      onSample?.(sample);
    };
    await take();
    // On a busy machine a round takes long, and a trend needs its samples.
    for (let nth = 1; elapsed() < minutes || samples.length < FEWEST_SAMPLES; nth++) {
      for (const field of fields) {
        await write(field, nth);
        if (elapsed() >= samples.length * every) await take();
      }
    }
    const mutationsPerSecond = await page.evaluate(() =>
      (window as unknown as { mutationsPerSecond(): number }).mutationsPerSecond(),
    );
    return { minutes, keys, fixes, mutationsPerSecond: Math.round(mutationsPerSecond), samples };
  } finally {
    await coach.close();
    await server.close();
  }
}
