import { exponentOf, measure, THOROUGH, type Times } from './measure';
import type { Subject } from './subjects';
import { edited, replyOf } from './texts';

/** 1, 10 and 100 kB, and 1 MB. */
export const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;

/** Most budgets that one check may be expected to take; what is slower is left out. */
const PATIENCE = 10;

export interface Row {
  readonly name: string;
  /** By size; undefined where it would take too long. */
  readonly full: readonly (Times | undefined)[];
  readonly key: readonly (Times | undefined)[];
  /** How the full check grows with the text. */
  readonly exponent: number;
}

/** Measures each subject on each size: a full check, and a key press in the middle. */
export async function compare(
  subjects: readonly Subject[],
  say: (progress: string) => void,
  budget = THOROUGH,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const subject of subjects) {
    const full: (Times | undefined)[] = [];
    const key: (Times | undefined)[] = [];
    for (const [at, size] of SIZES.entries()) {
      const before = full[at - 1];
      if (at > 0 && (!before || before.median * 10 > PATIENCE * budget)) {
        full.push(undefined);
        key.push(undefined);
        continue;
      }
      const times = await fullCheck(subject, size, budget);
      full.push(times);
      key.push(subject.open ? await keyPress(subject, subject.open, size, budget) : times);
      say(`${subject.name}, ${size / 1_000} kB: ${times.median.toFixed(2)} ms`);
    }
    rows.push({ name: subject.name, full, key, exponent: growth(full) });
  }
  return rows;
}

export function fullCheck(
  { language, check }: Subject,
  size: number,
  budget?: number,
): Promise<Times> {
  return measure((run) => replyOf(language, size, size + run), check, budget);
}

function keyPress(
  { language }: Subject,
  open: NonNullable<Subject['open']>,
  size: number,
  budget: number,
): Promise<Times> {
  const text = replyOf(language, size, 1);
  const check = open(text);
  return measure((run) => edited(text, `palabra${run}`), check, budget);
}

/** From 10 kB on, where fixed costs no longer hide it. */
function growth(full: readonly (Times | undefined)[]): number {
  const points = SIZES.flatMap((size, at) => {
    const times = full[at];
    return times && size >= 10_000 ? [[size, times.median] as const] : [];
  });
  return exponentOf(points);
}
