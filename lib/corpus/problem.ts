import type { MessageData } from '../engine/finding';

/** Where something was read. Lines and columns are counted from 1. */
export interface Place {
  /** The path as given; undefined for standard input. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Keys from the top of a JSON file: `rules.tuteo.severity`. */
  readonly path?: string;
}

/** Something wrong with what was given, told to the person by the sentence `messageId`. */
export class Problem extends Error {
  constructor(
    readonly messageId: string,
    readonly data: MessageData = {},
  ) {
    super(messageId);
    this.name = 'Problem';
  }
}

/** Something to tell about what was read. */
export interface Complaint {
  readonly messageId: string;
  readonly data: MessageData;
  /** Absent: it is about the command itself. */
  readonly place?: Place;
  /** Told, but the input was read. */
  readonly warning?: boolean;
}
