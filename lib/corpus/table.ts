import { parse } from 'csv-parse/browser/esm/sync';

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/**
 * Rows of a table in text, as spreadsheets copy and export them. Lenient: stray quotes are taken
 * as they stand and rows may be of any length.
 *
 * @param separator default: the one that the first row shows
 */
export function rowsOf(text: string, separator = separatorOf(text)): readonly string[][] {
  const quote = closes(text) ? '"' : false;
  return parse(text, {
    ...{ delimiter: separator, quote, relax_quotes: true, relax_column_count: true },
    ...{ record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: false },
  });
}

/** The sign that parts the columns of a table: the one that its first row has most of. */
export function separatorOf(text: string): string {
  const [first = ''] = text
    .slice(0, endOfRow(text) || undefined)
    .trimStart()
    .split(/\r\n?|\n/u, 1);
  const plain = first.replace(/"[^"]*"/gu, '');
  const counts = SEPARATORS.map((each) => plain.split(each).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Where the last row ends that is whole in a part of a table: line breaks in quotes end none. */
export function endOfRows(text: string): number {
  return scan(text, false);
}

function endOfRow(text: string): number {
  return scan(text, true);
}

function scan(text: string, first: boolean): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 34) quoted = !quoted;
    else if (sign === 10 && !quoted) {
      end = at + 1;
      if (first) return end;
    }
  }
  return end;
}

/** Whether quotes come in pairs; a table where they do not is one that quotes nothing. */
function closes(text: string): boolean {
  return (text.split('"').length - 1) % 2 === 0;
}
