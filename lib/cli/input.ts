import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Complaint, type Place, Problem } from '../corpus/problem';
import type { Input } from '../corpus/reader';
import { readJsonl } from '../corpus/readers/jsonl';
import { readPlainText } from '../corpus/readers/text';
import type { CliOptions } from './options';
import { asProblem } from './problem';

/** All drafts of the files, one by one, reading no further than what is asked for. */
export async function* readInputs(options: CliOptions): AsyncGenerator<Input> {
  for (const path of options.files) {
    const file: Place = path === '-' ? {} : { file: path };
    try {
      const stream = path === '-' ? process.stdin : await open(path);
      const read = options.format === 'jsonl' ? readJsonl : readPlainText;
      for await (const input of read(stream, options.channel)) {
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

function complaintOf(error: unknown, place: Place): Complaint & { readonly place: Place } {
  const { messageId, data } = asProblem(error);
  return { messageId, data, place };
}
