import { CAPITAL_UNIT, type Dafsa, decodeWord, isMark, newArc } from './dafsa';
import { type Cluster, editCosts } from './edit-costs';

const FAR_AWAY = 30_000;
/** Letters that one confusion covers at most, in either word. */
const REACH = 2;

/**
 * Words of the automaton within a weighted edit distance, each with its cost in hundredths.
 *
 * One walk over the automaton; each level keeps a row of the edit-distance matrix, so that common
 * beginnings are paid for once, and a branch ends where no continuation can be near enough. Of a
 * row only the few cells are worked out that may be near enough themselves (Ukkonen, 1985).
 *
 * @param written in lower case
 */
export function search(dafsa: Dafsa, written: string, limit: number): Map<string, number> {
  const found = new Map<string, number>();
  const costs = editCosts();
  const size = written.length;
  const depths = size + 6;
  const rows = Array.from({ length: depths }, () => new Int16Array(size + 1).fill(FAR_AWAY));
  /** First and last cell of each row that are near enough. */
  const lows = new Int16Array(depths);
  const highs = new Int16Array(depths);
  const path = new Uint16Array(depths);
  const extra = Int16Array.from({ length: size }, (_, at) => costs.extra(written, at));
  const clustersAt = Array.from({ length: size + 1 }, (_, at) => costs.clusters(written, at));
  /** Letters with which two begin that may have been written otherwise. */
  const openings = new Set(
    clustersAt.flat().flatMap(({ meant }) => (meant.length > 1 ? meant.charCodeAt(0) : [])),
  );

  const first = rows[0] as Int16Array;
  first[0] = 0;
  for (let at = 1; at <= size; at++) {
    first[at] = (first[at - 1] as number) + (extra[at - 1] as number);
    if ((first[at] as number) <= limit) highs[0] = at;
  }

  /** Fills the row of a depth, the letter there being `path[depth - 1]`; returns its least cost. */
  function fill(depth: number): number {
    const row = rows[depth] as Int16Array;
    const above = rows[depth - 1] as Int16Array;
    const up = Math.max(0, depth - 2);
    const further = rows[up] as Int16Array;
    const letter = path[depth - 1] as number;
    const before = depth > 1 ? (path[depth - 2] as number) : 0;
    const skip = costs.missing(letter, before);
    const from = Math.min(lows[depth - 1] as number, lows[up] as number);
    const to = Math.max(highs[depth - 1] as number, highs[up] as number) + REACH;
    let least = FAR_AWAY;
    let low = size + 1;
    let high = -1;
    row.fill(FAR_AWAY);
    for (let at = from; at <= size && (at <= to || high === at - 1); at++) {
      let cost = (above[at] as number) + skip;
      if (at > 0) {
        const unit = written.charCodeAt(at - 1);
        const other = unit === letter ? 0 : costs.substitution(unit, letter, at === 1);
        cost = Math.min(
          cost,
          (above[at - 1] as number) + other,
          (row[at - 1] as number) + (extra[at - 1] as number),
        );
        if (depth > 1 && at > 1 && unit === before && written.charCodeAt(at - 2) === letter) {
          cost = Math.min(cost, (further[at - 2] as number) + costs.transposition);
        }
        for (const rule of clustersAt[at] as readonly Cluster[]) {
          const { meant } = rule;
          if (meant.charCodeAt(meant.length - 1) !== letter || meant.length > depth) continue;
          if (meant.length > 1 && meant.charCodeAt(0) !== before) continue;
          const start = rows[depth - meant.length] as Int16Array;
          cost = Math.min(cost, (start[at - rule.written.length] as number) + rule.cost);
        }
      }
      if (cost > limit) continue;
      row[at] = cost;
      if (cost < least) least = cost;
      if (low > at) low = at;
      high = at;
    }
    lows[depth] = low;
    highs[depth] = high;
    return least;
  }

  /**
   * Whether the row below may hold near cells where that of a depth has none: a transposition or a
   * cluster that begins with its letter reaches over it.
   */
  function reachesOver(depth: number): boolean {
    const letter = path[depth - 1] as number;
    if (openings.has(letter)) return true;
    const last = Math.min(size - 1, (highs[depth - 1] as number) + 1);
    for (let at = (lows[depth - 1] as number) + 1; at <= last; at++) {
      if (written.charCodeAt(at) === letter) return true;
    }
    return false;
  }

  /** @param prefix the letters so far, as the automaton spells them */
  function walk(address: number, depth: number, leastAbove: number, prefix: string): void {
    if (depth >= depths) return;
    const arc = newArc();
    for (let at = address; at !== 0; at = arc.sibling) {
      dafsa.read(at, arc);
      const { letter, target } = arc;
      if (isMark(letter)) continue;
      // A capital costs nothing here: who asks weighs it.
      if (letter === CAPITAL_UNIT) {
        walk(target, depth, leastAbove, prefix + String.fromCharCode(letter));
        continue;
      }
      path[depth - 1] = letter;
      const least = fill(depth);
      const cost = (rows[depth] as Int16Array)[size] as number;
      const goesOn =
        target !== 0 &&
        (least <= limit || (leastAbove + costs.least <= limit && reachesOver(depth)));
      if (!goesOn && cost > limit) continue;
      const spelled = prefix + String.fromCharCode(letter);
      if (arc.final && cost <= limit) record(decodeWord(spelled), cost);
      if (goesOn) walk(target, depth + 1, least, spelled);
    }
  }

  function record(word: string, cost: number): void {
    found.set(word, Math.min(cost, found.get(word) ?? FAR_AWAY));
  }

  walk(dafsa.root, 1, 0, '');
  return found;
}
