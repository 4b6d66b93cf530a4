import { CHANNELS, type Channel, type Draft } from '../../engine/draft';
import { fold, withoutAccents } from '../../spanish/words';
import COLUMNS from '../data/columns.json';
import { Problem } from '../problem';
import { type Input, MAX_BYTES, type Reader, tooLong } from '../reader';
import { endOfRows, rowsOf, separatorOf } from '../table';

type Column = keyof typeof COLUMNS;

/** Places of the columns that are read; `text` is always there. */
type Layout = { readonly text: number } & { readonly [C in Column]?: number };

/** Bytes by which the encoding is told. */
const SAMPLE = 64 * 1024;

/**
 * A reply a row, as spreadsheets export them: with comma, semicolon or tabulator, in UTF-8 or in
 * the encoding of Windows. Columns are known by their heads; without heads the longest is the text.
 */
export const readCsv = tableReader(undefined);

/** The same, with tabulators. */
export const readTsv = tableReader('\t');

/** @param separator undefined: as the table shows */
function tableReader(separator: string | undefined): Reader {
  return async function* (stream, channel) {
    let layout: Layout | undefined;
    for await (const { cells, row } of rows(stream, separator)) {
      if (!layout) {
        const headed = layoutOf(cells);
        layout = headed ?? { text: longest(cells) };
        if (headed) continue;
        const data = { column: layout.text + 1 };
        yield { place: { line: row }, messageId: 'corpus_no_heads', data, warning: true };
      }
      yield inputOf(cells, row, layout, channel);
    }
  };
}

function inputOf(cells: readonly string[], row: number, layout: Layout, channel: Channel): Input {
  const cell = (column: Column): string => cells[layout[column] ?? -1]?.trim() ?? '';
  const place = { line: row };
  const text = (cells[layout.text] ?? '').replace(/\r\n?/gu, '\n');
  const told = fold(cell('channel'));
  const named = told === '' ? channel : channelOf(told);
  if (!named) {
    const data = { channel: told, channels: CHANNELS.join(', ') };
    return { place, messageId: 'cli_unknown_channel', data };
  }
  const draft: Draft = {
    channel: named,
    text,
    context: { ...fact('subject'), ...fact('citizenMessage'), ...fact('citizenName') },
  };
  const id = cell('id');
  return { place, draft, ...(id ? { id } : {}) };

  function fact(key: 'subject' | 'citizenMessage' | 'citizenName') {
    const value = cell(key);
    return value === '' ? {} : { [key]: value };
  }
}

const CHANNEL_NAMES: Readonly<Record<string, Channel>> = {
  ...{ correo: 'email', 'correo electrónico': 'email', mail: 'email' },
  ...{ formulario: 'form', web: 'form' },
};

function channelOf(name: string): Channel | undefined {
  return CHANNELS.find((each) => each === name) ?? CHANNEL_NAMES[name];
}

/** Columns by their heads; undefined when no head names a text. */
function layoutOf(heads: readonly string[]): Layout | undefined {
  const plain = (head: string): string => withoutAccents(fold(head)).trim();
  const known = heads.map(plain);
  const found = (Object.keys(COLUMNS) as Column[]).flatMap((column) => {
    const at = COLUMNS[column].map((name) => known.indexOf(plain(name))).find((each) => each >= 0);
    return at === undefined ? [] : [[column, at] as const];
  });
  const layout = Object.fromEntries(found) as Partial<Layout>;
  return layout.text === undefined ? undefined : (layout as Layout);
}

function longest(cells: readonly string[]): number {
  const lengths = cells.map((cell) => cell.length);
  return lengths.indexOf(Math.max(...lengths));
}

interface Row {
  readonly cells: readonly string[];
  /** Counted from 1, the heads included. */
  readonly row: number;
}

/** The rows of a table, never more than some of them in memory. */
async function* rows(
  stream: AsyncIterable<Uint8Array>,
  separator: string | undefined,
): AsyncGenerator<Row> {
  let rest = '';
  let row = 0;
  /** A row that is not whole yet is only looked at again once it has doubled. */
  let enough = 0;
  let parts = separator;

  const take = function* (last: boolean): Generator<Row> {
    if (!last && rest.length < enough) return;
    const end = last ? rest.length : endOfRows(rest);
    enough = end > 0 ? 0 : 2 * rest.length;
    const whole = rest.slice(0, end);
    rest = rest.slice(end);
    if (rest.length > MAX_BYTES) throw tooLong();
    if (whole.trim() === '') return;
    parts ??= separatorOf(whole);
    for (const cells of rowsOf(whole, parts)) {
      row++;
      if (cells.some((cell) => cell.trim() !== '')) yield { cells, row };
    }
  };
  for await (const text of texts(stream)) {
    rest += text;
    yield* take(false);
  }
  yield* take(true);
  if (row === 0) throw new Problem('corpus_empty');
}

/** The text of a file whose first part tells whether it is UTF-8. */
async function* texts(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const early: Uint8Array[] = [];
  let length = 0;
  let decoder: TextDecoder | undefined;
  for await (const chunk of stream) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    early.push(chunk);
    length += chunk.length;
    if (length < SAMPLE) continue;
    decoder = decoderFor(early);
    yield early.map((part) => decoder?.decode(part, { stream: true })).join('');
  }
  decoder ??= decoderFor(early);
  if (length < SAMPLE) yield early.map((part) => decoder?.decode(part, { stream: true })).join('');
  yield decoder.decode();
}

function decoderFor(parts: readonly Uint8Array[]): TextDecoder {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    // Streaming, since the sample may end within a character.
    for (const part of parts) strict.decode(part, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
