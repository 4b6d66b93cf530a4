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

/** What the system says, in words: the file is missing, closed to this user, or unreadable. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Problem('cli_no_such_file');
  if (code === 'EISDIR') return new Problem('cli_is_a_folder');
  if (code === 'EACCES' || code === 'EPERM') return new Problem('cli_no_permission');
  if (code) return new Problem('cli_unreadable', { code });
  throw error;
}
