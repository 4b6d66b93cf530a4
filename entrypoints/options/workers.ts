import corpusWorker from './corpus/worker?worker&url';
import packWorker from './packs/worker?worker&url';

/** What runs in a thread of its own. */
const ADDRESSES = { corpus: corpusWorker, pack: packWorker } as const;

/**
 * Browsers with trusted types start a worker only at an address that a policy made; the manifest
 * allows this policy alone, and no other address passes it.
 */
const policy = window.trustedTypes?.createPolicy('usted-worker', {
  createScriptURL: (url) => {
    if (!Object.values(ADDRESSES).includes(url)) throw new TypeError(url);
    return url;
  },
});

/**
 * Starts a thread and hears what it says; aborting ends it, wherever it is.
 *
 * @param isLast whether the thread has said all
 */
export function startWorker<News>(
  name: keyof typeof ADDRESSES,
  on: {
    readonly news: (news: News) => void;
    readonly failed: (reason: string) => void;
    readonly isLast: (news: News) => boolean;
  },
  signal: AbortSignal,
): Worker {
  const address = ADDRESSES[name];
  // The types of the DOM know no trusted address yet.
  const url = (policy?.createScriptURL(address) ?? address) as string;
  const worker = new Worker(url, { type: 'module' });
  const end = (): void => worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (signal.aborted) return;
    if (on.isLast(data)) end();
    on.news(data);
  });
  worker.addEventListener('error', ({ message }) => {
    end();
    if (!signal.aborted) on.failed(message);
  });
  return worker;
}
