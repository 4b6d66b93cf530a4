import { fold, withoutAccents } from '../spanish/words';

/** The known name that someone who wrote `name` most likely meant, for «¿quiso decir…?». */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const written = plain(name);
  let best: string | undefined;
  // A third of the letters may be wrong; beyond that a guess only confuses.
  let least = Math.floor(Math.min(name.length, 60) / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(written, plain(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function plain(name: string): string {
  return withoutAccents(fold(name));
}

/** Levenshtein distance, or `limit` as soon as it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + same,
      );
    }
    row = next;
  }
  return Math.min(row[b.length] as number, limit);
}
