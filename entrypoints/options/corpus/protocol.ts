import type { Progress, Unread } from '../../../lib/corpus/check';
import type { Comparison } from '../../../lib/corpus/compare';
import type { Channel } from '../../../lib/engine/draft';
import type { RuleSources } from '../../../lib/settings/rule-set';

/** A file as it was dropped or chosen. */
export interface Dropped {
  /** Path within the folder that was given. */
  readonly path: string;
  readonly file: File;
}

/** page → worker: the one message that starts it. To stop it, the page ends the worker. */
export interface CorpusTask {
  readonly files: readonly Dropped[];
  readonly channel: Channel;
  readonly before: RuleSources;
  readonly after: RuleSources;
  /** Bytes of the dictionary; without it spelling is not compared. */
  readonly dictionary: ArrayBuffer | undefined;
}

/** worker → page. */
export type CorpusNews =
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'done'; readonly comparison: Comparison; readonly unread: Unread }
  | { readonly type: 'failed'; readonly reason: string };
