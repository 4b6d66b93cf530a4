import { type Formatter, toRecord } from './format';

/** A line a draft, for programs: `{"id", "findings"}`. */
export const jsonl: Formatter = {
  report: ({ id, told }) => `${JSON.stringify({ id, findings: told.map(toRecord) })}\n`,
};
