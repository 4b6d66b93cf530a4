import type { PackProblem } from '../../../lib/settings/pack-problems';
import type { DiffSummary } from './diff-summary';

/** page → worker: the one message that starts it. */
export interface PackTask {
  /** The pack as somebody wrote it. */
  readonly text: string;
  /** The layers that hold now, as JSON: written and read quicker than fifty thousand objects. */
  readonly sources: string;
}

/** worker → page: all that is wrong, or what the pack would change. */
export type PackNews =
  | { readonly type: 'problems'; readonly problems: readonly PackProblem[] }
  | {
      readonly type: 'sound';
      readonly name: string;
      readonly changes: DiffSummary;
    };
