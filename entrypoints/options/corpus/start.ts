import { loadDictionary } from '../../../lib/spelling/load';
import type { CorpusNews, CorpusTask } from './protocol';
import workerUrl from './worker?worker&url';

/**
 * Browsers with trusted types start a worker only at an address that a policy made; the manifest
 * allows this policy alone, and no other address passes it.
 */
const policy = window.trustedTypes?.createPolicy('usted-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError(url);
    return url;
  },
});

/** Starts a check in a thread of its own; aborting ends the thread, wherever it is. */
export function startCheck(
  task: Omit<CorpusTask, 'dictionary'>,
  onNews: (news: CorpusNews) => void,
  signal: AbortSignal,
): void {
  // The types of the DOM know no trusted address yet.
  const url = (policy?.createScriptURL(workerUrl) ?? workerUrl) as string;
  const worker = new Worker(url, { type: 'module' });
  const end = (): void => worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<CorpusNews>) => {
    if (signal.aborted) return;
    if (data.type !== 'progress') end();
    onNews(data);
  });
  worker.addEventListener('error', ({ message }) => {
    end();
    if (!signal.aborted) onNews({ type: 'failed', reason: message });
  });
  const post = (dictionary: ArrayBuffer | undefined): void =>
    worker.postMessage({ ...task, dictionary } satisfies CorpusTask);
  // Without the dictionary the other rules still compare.
  void loadDictionary().then(post, () => post(undefined));
}
