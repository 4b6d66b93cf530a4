import type { Channel } from '../engine/draft';
import type { CorpusComparison } from './compare';
import { readerOf } from './formats';
import { type Complaint, Problem } from './problem';

/** A file of old replies, to be read once. */
export interface CorpusFile {
  /** Path within what was dropped: names its replies. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
}

/** How far a check has come. */
export interface Progress {
  /** Bytes read of all. */
  readonly read: number;
  readonly total: number;
  readonly drafts: number;
}

/** What could not be read: the first ones told, all of them counted. */
export interface Unread {
  readonly told: readonly Complaint[];
  readonly count: number;
}

/** Complaints kept: who has more has another file than they think. */
const TOLD = 50;

/**
 * Runs a comparison over files of old replies, one reply in memory at a time.
 *
 * @yields now and then, how far it is
 * @returns what could not be read
 */
export async function* checkCorpus(
  files: readonly CorpusFile[],
  channel: Channel,
  comparison: CorpusComparison,
): AsyncGenerator<Progress, Unread> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const told: Complaint[] = [];
  let count = 0;
  let read = 0;
  let drafts = 0;
  const tell = (complaint: Complaint, file: string): void => {
    if (!complaint.warning) count++;
    if (told.length < TOLD) told.push({ ...complaint, place: { ...complaint.place, file } });
  };
  const counted = async function* (stream: AsyncIterable<Uint8Array>) {
    for await (const chunk of stream) {
      read += chunk.length;
      yield chunk;
    }
  };

  for (const file of files) {
    const { path } = file;
    const reader = readerOf(path);
    if (!reader) {
      tell({ messageId: 'corpus_unknown_format', data: {} }, path);
      read += file.size;
      continue;
    }
    try {
      for await (const input of reader(counted(file.stream()), channel)) {
        if ('messageId' in input) tell(input, path);
        else {
          comparison.add(nameOf(path, input), input.draft);
          drafts++;
        }
        yield { read, total, drafts };
      }
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem('corpus_unreadable');
      tell({ messageId: problem.messageId, data: problem.data }, path);
    }
    yield { read, total, drafts };
  }
  return { told, count };
}

/** How the samples call a reply: by its own name, or by its file and line. */
function nameOf(
  path: string,
  { id, place }: { readonly id?: string | number; readonly place: { readonly line?: number } },
): string {
  if (id !== undefined) return String(id);
  return place.line === undefined ? path : `${path}:${place.line}`;
}
