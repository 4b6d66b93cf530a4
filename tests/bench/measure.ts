import { Bench } from 'tinybench';

/** Times of one thing measured, in milliseconds of processor time. */
export interface Times {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  /** Half the distance between the quartiles, as a share of the median: how quiet the machine was. */
  readonly spread: number;
}

/** How long one thing is measured, in milliseconds: as a rule, and where a glance is enough. */
export const THOROUGH = 1_500;
export const QUICK = 300;
/** How often at least and at most. */
const FEWEST = 5;
const MOST = 60;
/** So long that what is measured is the work and not the compiling of it, which a day has once. */
const WARM_UP = 1_500;

/**
 * Milliseconds of processor time that this process has used. Not the clock: what other programs do
 * on the machine meanwhile is nobody's cost here. Collecting garbage and compiling count.
 */
export function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Measures work on texts that differ from run to run.
 *
 * @param prepare makes the input of a run, outside the time
 */
export async function measure<T>(
  prepare: (run: number) => T,
  work: (input: T) => unknown,
  budget = THOROUGH,
): Promise<Times> {
  let run = 0;
  const pilots: number[] = [];
  // Engines of JavaScript compile what they have seen often.
  for (const until = used() + Math.min(WARM_UP, budget); ; ) {
    const input = prepare(run++);
    const from = used();
    await work(input);
    pilots.push(used() - from);
    if (used() > until) break;
  }
  const pilot = Math.max(0.001, Math.min(...pilots));
  const iterations = Math.max(FEWEST, Math.min(MOST, Math.round(budget / pilot)));
  const bench = new Bench({
    now: used,
    iterations,
    time: 0,
    warmup: false,
    retainSamples: true,
    throws: true,
  });
  let input: T;
  bench.add('work', () => work(input), {
    beforeEach() {
      input = prepare(run++);
    },
  });
  await bench.run();
  const { result } = bench.tasks[0] ?? {};
  const samples = result && 'latency' in result ? [...(result.latency.samples ?? [])] : [];
  return timesOf(samples);
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  return {
    runs: sorted.length,
    median,
    p95: quantile(sorted, 0.95),
    spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2 / median,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Exponent of cost over size by least squares of the logarithms: 1 is linear, 2 quadratic. */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [meanSize, meanCost] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [size, cost]) => sum + (size - meanSize) * (cost - meanCost), 0);
  return along / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}
