import type { Channel, DraftContext } from '../engine/draft';

/** How hard: 1 is one thing to see, 3 asks for a whole reply of judgement. */
export const LEVELS = [1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

interface ExerciseBase {
  readonly id: string;
  readonly channel: Channel;
  readonly level: Level;
  readonly title: string;
  /** What happened before the reply. */
  readonly case: string;
  /** What the host would know; a letter is always signed by it. */
  readonly context?: DraftContext;
}

/** A bad reply to mend. */
export interface Mend extends ExerciseBase {
  readonly kind: 'mend';
  readonly bad: string;
  /** Rules that flag the bad reply. */
  readonly teaches: readonly string[];
  /** One good way among many. */
  readonly model: string;
}

/** A case to answer from nothing. */
export interface Answer extends ExerciseBase {
  readonly kind: 'answer';
  /** Words that the reply must bring, for it to tell what the person asked. */
  readonly facts: readonly string[];
  readonly model: string;
}

/** The better of two replies. */
export interface Pick extends ExerciseBase {
  readonly kind: 'pick';
  readonly better: string;
  readonly worse: string;
  /** Rules that flag the worse reply. */
  readonly teaches: readonly string[];
}

export type Exercise = Mend | Answer | Pick;
