import { rowsOf } from '../../../lib/corpus/table';
import type { TermEntry } from '../../../lib/engine/terms';
import { fold, withoutAccents } from '../../../lib/spanish/words';
import COLUMNS from './data/columns.json';
import { termProblem } from './term-problem';

type Column = keyof typeof COLUMNS;

/** A row that is no term, and why, in words. */
export interface RowProblem {
  /** Counted from 1. */
  readonly row: number;
  readonly reason: string;
}

export interface TermTable {
  readonly terms: readonly TermEntry[];
  readonly problems: readonly RowProblem[];
}

/** Several wordings in one cell. */
const PARTS = /\s*[|;\n]\s*/u;
const INFLECTIONS: Readonly<Record<string, TermEntry['inflect']>> = {
  ...{ fijo: 'fixed', verbo: 'verb', sustantivo: 'noun', persona: 'person', adjetivo: 'adjective' },
  ...{ fixed: 'fixed', verb: 'verb', noun: 'noun', person: 'person', adjective: 'adjective' },
};

/**
 * Terms of a table that was copied from a spreadsheet or exported by one. Columns are known by
 * their heads; without heads they are the term, its alternatives and its note.
 */
export function readTermTable(text: string): TermTable {
  const rows = rowsOf(text.replace(/^\uFEFF/u, ''));
  const heads = (rows[0] ?? []).map((head) => withoutAccents(fold(head)).trim());
  const at = Object.fromEntries(
    (Object.keys(COLUMNS) as Column[]).map((column) => [
      column,
      heads.findIndex((head) => COLUMNS[column].includes(head)),
    ]),
  ) as Record<Column, number>;
  const headed = at.term >= 0;
  const layout = headed ? at : { ...at, term: 0, use: 1, note: 2 };
  const terms = new Map<string, TermEntry>();
  const problems: RowProblem[] = [];
  for (const [index, cells] of rows.entries()) {
    if ((headed && index === 0) || cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column): string => cells[layout[column]]?.trim() ?? '';
    const term = cell('term');
    const reason = termProblem(term);
    if (reason === undefined) terms.set(fold(term), entryOf(term, cell));
    else problems.push({ row: index + 1, reason });
  }
  return { terms: [...terms.values()], problems };
}

function entryOf(term: string, cell: (column: Column) => string): TermEntry {
  const list = (column: Column): readonly string[] =>
    cell(column)
      .split(PARTS)
      .filter((part) => part !== '');
  const [use, also, include, exclude] = [
    list('use'),
    list('also'),
    list('include'),
    list('exclude'),
  ];
  const context = {
    ...(include.length > 0 ? { include } : {}),
    ...(exclude.length > 0 ? { exclude } : {}),
  };
  const inflect = INFLECTIONS[withoutAccents(fold(cell('inflect')))];
  return {
    term,
    ...(use.length > 0 ? { use } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(cell('note') ? { note: cell('note') } : {}),
    ...(inflect ? { inflect } : {}),
    ...(Object.keys(context).length > 0 ? { context } : {}),
  };
}
