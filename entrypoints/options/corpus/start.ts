import { loadDictionary } from '../../../lib/spelling/load';
import { startWorker } from '../workers';
import type { CorpusNews, CorpusTask } from './protocol';

/** Starts a check in a thread of its own; aborting ends the thread, wherever it is. */
export function startCheck(
  task: Omit<CorpusTask, 'dictionary'>,
  onNews: (news: CorpusNews) => void,
  signal: AbortSignal,
): void {
  const worker = startWorker<CorpusNews>(
    'corpus',
    {
      news: onNews,
      failed: (reason) => onNews({ type: 'failed', reason }),
      isLast: ({ type }) => type !== 'progress',
    },
    signal,
  );
  const post = (dictionary: ArrayBuffer | undefined): void =>
    worker.postMessage({ ...task, dictionary } satisfies CorpusTask);
  // Without the dictionary the other rules still compare.
  void loadDictionary().then(post, () => post(undefined));
}
