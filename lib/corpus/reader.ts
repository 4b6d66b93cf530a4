import type { Channel, Draft } from '../engine/draft';
import { decode } from './lines';
import { type Complaint, type Place, Problem } from './problem';

/** The longest draft that is read, in bytes: some five novels. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** One thing that was read, in the order of the file. A problem never stops what follows it. */
export type Input =
  | { readonly place: Place; readonly draft: Draft; readonly id?: string | number }
  | (Complaint & { readonly place: Place });

/**
 * Reads the drafts of one file, one by one and no further than what is asked for.
 *
 * @param channel of drafts that do not tell their own
 * @throws Problem when the rest of the file cannot be read
 */
export type Reader = (
  stream: AsyncIterable<Uint8Array>,
  channel: Channel,
) => AsyncGenerator<Input, void, undefined>;

/** @throws Problem when the bytes are absent (too long) or not UTF-8 */
export function toText(bytes: Uint8Array | undefined): string {
  if (!bytes) throw tooLong();
  const text = decode(bytes);
  if (text === undefined) throw new Problem('cli_not_utf8');
  return text;
}

export function tooLong(): Problem {
  return new Problem('cli_too_long', { megabytes: MAX_BYTES / 1024 / 1024 });
}

/** A problem at a place, as an input. @throws what is no problem of the input */
export function complaintAt(error: unknown, place: Place): Complaint & { readonly place: Place } {
  if (!(error instanceof Problem)) throw error;
  return { messageId: error.messageId, data: error.data, place };
}
