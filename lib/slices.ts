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

/** Takes steps of some work until it is done or a few milliseconds have gone. */
export function runSlice<Y, T>(
  work: Generator<Y, T>,
  milliseconds = SLICE_MS,
): IteratorResult<Y, T> {
  const until = performance.now() + milliseconds;
  let step = work.next();
  while (!step.done && performance.now() < until) step = work.next();
  return step;
}

/**
 * Drains work that one slice did not end, in more of them.
 *
 * @param onPause called after each slice with what its last step told
 * @returns its value, or undefined when `isStale` said that nobody waits for it any more
 */
export async function runInSlices<Y, T>(
  work: Generator<Y, T>,
  isStale: () => boolean,
  onPause?: (told: Y) => void,
): Promise<T | undefined> {
  for (;;) {
    await breathe();
    if (isStale()) return undefined;
    const step = runSlice(work);
    if (step.done) return step.value;
    onPause?.(step.value);
  }
}
