import { type Days, DEEDS } from './counts';

/**
 * The counts as a table for a spreadsheet: a line a day and rule, oldest first.
 *
 * @param nameOf the name of a rule, as the agent reads it
 * @param heads names of the columns: day, rule id, rule, then one a deed
 */
export function daysAsCsv(
  days: Days,
  nameOf: (ruleId: string) => string,
  heads: readonly string[],
): string {
  const lines = Object.entries(days)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, tally]) =>
      Object.entries(tally).map(([id, counts]) => [
        day,
        id,
        nameOf(id),
        ...DEEDS.map((deed) => String(counts[deed])),
      ]),
    );
  // A byte-order mark, without which spreadsheets misread the accents.
  return `\uFEFF${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where needed; a leading sign that spreadsheets would run as a formula is disarmed. */
function cell(text: string): string {
  const plain = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
