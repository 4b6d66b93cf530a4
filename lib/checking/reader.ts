import type { Draft, TextRange } from '../engine/draft';
import type { Caret } from '../engine/engine';
import type { Finding } from '../engine/finding';

/** What was found in a draft. */
export interface Reading {
  /** In order of place, message findings last. */
  readonly findings: readonly Finding[];
  /** The stretch that was read so far, and nothing of the message as a whole; absent: all is read. */
  readonly covered?: TextRange;
}

/** Reads the drafts of one field, wherever that happens. Only the newest counts. */
export interface Reader {
  /**
   * @param onRead called with what is found, at once where that takes no time; of a long text first
   *   with parts, each about twice as long as the one before. Never of a draft that is not the newest
   * @returns when the draft is read, or nobody waits for it any more
   */
  read(draft: Draft, caret: Caret, onRead: (reading: Reading) => void): Promise<void>;
}

/**
 * Opens a reader for a field.
 *
 * @param signal ends it
 */
export type OpenReader = (signal: AbortSignal) => Reader;
