import type { Engine } from '../engine/engine';
import { read } from './read';
import type { OpenReader } from './reader';

/** Readers for a page of the extension, which has an engine of its own. */
export function localReaders(engine: () => Engine): OpenReader {
  return (signal) => {
    let newest = 0;
    return {
      read(draft, caret, onRead) {
        const own = ++newest;
        const isStale = (): boolean => signal.aborted || own !== newest;
        return read(engine(), draft, caret, isStale, onRead);
      },
    };
  };
}
