/** Longest stretch of work in one go; beyond it a key press would be felt. */
const SLICE_MS = 4;

type Yielding = { yield?: () => Promise<void> };

/** Lets the page handle what is waiting: input first, where the browser can tell. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Yielding };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}

/**
 * Drains a generator in slices of a few milliseconds.
 *
 * @returns its value, or undefined when `isStale` said that nobody waits for it any more
 */
export async function runInSlices<T>(
  work: Generator<unknown, T>,
  isStale: () => boolean,
): Promise<T | undefined> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breathe();
    if (isStale()) return undefined;
    until = performance.now() + SLICE_MS;
  }
}
