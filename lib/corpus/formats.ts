import type { Reader } from './reader';
import { readCsv, readTsv } from './readers/csv';
import { readJsonl } from './readers/jsonl';
import { readLetter, readMailbox } from './readers/mail';
import { readPlainText } from './readers/text';

/** Readers by the ending of a file's name. */
const READERS: Readonly<Record<string, Reader>> = {
  csv: readCsv,
  tsv: readTsv,
  jsonl: readJsonl,
  ndjson: readJsonl,
  mbox: readMailbox,
  eml: readLetter,
  txt: readPlainText,
};

/** Endings of files that can be read, with their dots: for an open dialog. */
export const ENDINGS: readonly string[] = Object.keys(READERS).map((ending) => `.${ending}`);

/**
 * Who reads a file, by its name; undefined: nobody knows it. Thunderbird's mailboxes bear no
 * ending, but stand in a folder of their own.
 */
export function readerOf(path: string): Reader | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot < 0) return path.includes('.sbd/') || isMailbox(name) ? readMailbox : undefined;
  const ending = name.slice(dot + 1).toLowerCase();
  return Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
}

/** Names that mail programs give to the folder of what was sent. */
function isMailbox(name: string): boolean {
  return /^(?:sent|sent messages|sent items|enviados|elementos enviados|mbox)$/iu.test(name);
}
