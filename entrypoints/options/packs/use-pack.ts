import { useEffect, useState } from 'preact/hooks';
import { useModel } from '../model';
import { startWorker } from '../workers';
import type { PackNews, PackTask } from './protocol';

/** How far the reading of a pack is. */
export type PackReading =
  | { readonly type: 'none' }
  | { readonly type: 'reading' }
  | { readonly type: 'failed'; readonly reason: string }
  | PackNews;

const NONE: PackReading = { type: 'none' };
const READING: PackReading = { type: 'reading' };

/** Milliseconds without a key before a pack that is being typed is read. */
const PAUSE_MS = 150;

/**
 * Reads a pack in a thread of its own, again whenever it or what it is compared with changes: fifty
 * thousand terms take a second, and the page goes on meanwhile.
 *
 * @param text the pack as written; blank: none
 */
export function usePack(text: string): PackReading {
  const { sources } = useModel();
  const [reading, setReading] = useState<PackReading>(NONE);
  useEffect(() => {
    if (text.trim() === '') {
      setReading(NONE);
      return;
    }
    setReading(READING);
    const life = new AbortController();
    const timer = setTimeout(() => {
      const worker = startWorker<PackNews>(
        'pack',
        {
          news: setReading,
          failed: (reason) => setReading({ type: 'failed', reason }),
          isLast: () => true,
        },
        life.signal,
      );
      worker.postMessage({ text, sources: JSON.stringify(sources) } satisfies PackTask);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [text, sources]);
  return reading;
}
