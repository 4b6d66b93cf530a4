import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Draft } from '../engine/draft';
import type { Complaint } from './complain';
import { type DraftLine, nearestKey, readDraftLine } from './draft-line';
import { decode, readLines } from './lines';
import type { CliOptions } from './options';
import { asProblem, type Place, Problem } from './problem';

/** The longest draft that is read, in bytes: some five novels. */
const MAX_BYTES = 16 * 1024 * 1024;

/** One thing to answer, in the order of the input. A problem never stops what follows it. */
export type Input =
  | { readonly place: Place; readonly draft: Draft; readonly id?: string | number }
  | (Complaint & { readonly place: Place });

/** All drafts of the files, one by one, reading no further than what is asked for. */
export async function* readInputs(options: CliOptions): AsyncGenerator<Input> {
  for (const path of options.files) {
    const file: Place = path === '-' ? {} : { file: path };
    try {
      const stream = path === '-' ? process.stdin : await open(path);
      const read = options.format === 'jsonl' ? readDraftLines : readPlainText;
      for await (const input of read(stream, options)) {
        yield { ...input, place: { ...file, ...input.place } };
      }
    } catch (error) {
      yield complaintOf(error, file);
    }
  }
}

/** npm runs scripts in the project's folder; a path is meant from where the person stands. */
export function fromHere(path: string): string {
  const here = process.env.npm_lifecycle_event === 'check' ? process.env.INIT_CWD : undefined;
  return resolve(here ?? process.cwd(), path);
}

async function open(path: string): Promise<AsyncIterable<Uint8Array>> {
  const full = fromHere(path);
  if ((await stat(full)).isDirectory()) throw new Problem('cli_is_a_folder');
  return createReadStream(full);
}

async function* readDraftLines(
  stream: AsyncIterable<Uint8Array>,
  { channel }: CliOptions,
): AsyncGenerator<Input> {
  const warned = new Set<string>();
  for await (const { number, bytes } of readLines(stream, MAX_BYTES)) {
    const place = { line: number };
    try {
      const line = toText(bytes);
      if (line.trim() === '') continue;
      const { id, draft, unknownKeys } = readDraftLine(line, channel);
      yield* warn(unknownKeys, warned, place);
      yield { place, id, draft };
    } catch (error) {
      yield complaintOf(error, place);
    }
  }
}

/** Tells each unknown key once, and no more than a handful of them. */
function* warn(keys: DraftLine['unknownKeys'], warned: Set<string>, place: Place) {
  for (const key of keys) {
    if (warned.has(key) || warned.size >= 8) continue;
    warned.add(key);
    const meant = nearestKey(key);
    const told = meant
      ? { messageId: 'cli_unknown_key_meant', data: { key, meant } }
      : { messageId: 'cli_unknown_key', data: { key } };
    yield { ...told, place, warning: true };
  }
}

async function* readPlainText(
  stream: AsyncIterable<Uint8Array>,
  { channel }: CliOptions,
): AsyncGenerator<Input> {
  const lines: string[] = [];
  let left = MAX_BYTES;
  for await (const { number, bytes } of readLines(stream, MAX_BYTES)) {
    left -= (bytes?.length ?? left) + 1;
    try {
      if (left < 0) throw new Problem('cli_too_long', { megabytes: MAX_BYTES / 1024 / 1024 });
      lines.push(toText(bytes));
    } catch (error) {
      yield complaintOf(error, { line: number });
      return;
    }
  }
  yield { place: {}, draft: { channel, text: lines.join('\n'), context: {} } };
}

function toText(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new Problem('cli_too_long', { megabytes: MAX_BYTES / 1024 / 1024 });
  const text = decode(bytes);
  if (text === undefined) throw new Problem('cli_not_utf8');
  return text;
}

function complaintOf(error: unknown, place: Place): Complaint & { readonly place: Place } {
  const { messageId, data } = asProblem(error);
  return { messageId, data, place };
}
