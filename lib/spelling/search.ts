import { CAPITAL_UNIT, type Dafsa, decodeWord, isMark, newArc } from './dafsa';
import { editCosts } from './edit-costs';

const FAR_AWAY = 30_000;

/**
 * Words of the automaton within a weighted edit distance, each with its cost in hundredths.
 *
 * One walk over the automaton; each level keeps a row of the edit-distance matrix, so that common
 * beginnings are paid for once, and a branch ends where no continuation can be near enough.
 *
 * @param written in lower case
 */
export function search(dafsa: Dafsa, written: string, limit: number): Map<string, number> {
  const found = new Map<string, number>();
  const costs = editCosts();
  const size = written.length;
  const depths = size + 6;
  const rows = Array.from({ length: depths }, () => new Int16Array(size + 1));
  const path = new Uint16Array(depths);

  const first = rows[0] as Int16Array;
  for (let at = 1; at <= size; at++) {
    first[at] = (first[at - 1] as number) + costs.extra(written, at - 1);
  }

  /** Fills the row of a depth, the letter there being `path[depth - 1]`; returns its least cost. */
  function fill(depth: number): number {
    const row = rows[depth] as Int16Array;
    const above = rows[depth - 1] as Int16Array;
    const letter = path[depth - 1] as number;
    const before = depth > 1 ? (path[depth - 2] as number) : 0;
    const skip = costs.missing(letter, before);
    const rules = costs.clusters(letter);
    row[0] = (above[0] as number) + skip;
    let least = row[0] as number;
    for (let at = 1; at <= size; at++) {
      const unit = written.charCodeAt(at - 1);
      let cost =
        (above[at - 1] as number) +
        (unit === letter ? 0 : costs.substitution(unit, letter, at === 1));
      cost = Math.min(cost, (above[at] as number) + skip);
      cost = Math.min(cost, (row[at - 1] as number) + costs.extra(written, at - 1));
      if (depth > 1 && at > 1 && unit === before && written.charCodeAt(at - 2) === letter) {
        cost = Math.min(
          cost,
          ((rows[depth - 2] as Int16Array)[at - 2] as number) + costs.transposition,
        );
      }
      for (const rule of rules) {
        if (!written.endsWith(rule.written, at) || rule.meant.length > depth) continue;
        if (rule.meant.length > 1 && rule.meant.charCodeAt(0) !== before) continue;
        const from = rows[depth - rule.meant.length] as Int16Array;
        cost = Math.min(cost, (from[at - rule.written.length] as number) + rule.cost);
      }
      row[at] = Math.min(cost, FAR_AWAY);
      if (cost < least) least = cost;
    }
    return least;
  }

  /** @param prefix the letters so far, as the automaton spells them */
  function walk(address: number, depth: number, leastAbove: number, prefix: string): void {
    if (depth >= depths) return;
    const arc = newArc();
    for (let at = address; at !== 0; at = arc.sibling) {
      dafsa.read(at, arc);
      const { letter, target } = arc;
      if (isMark(letter)) continue;
      const spelled = prefix + String.fromCharCode(letter);
      // A capital costs nothing here: who asks weighs it.
      if (letter === CAPITAL_UNIT) {
        walk(target, depth, leastAbove, spelled);
        continue;
      }
      path[depth - 1] = letter;
      const least = fill(depth);
      const cost = (rows[depth] as Int16Array)[size] as number;
      if (arc.final && cost <= limit) record(decodeWord(spelled), cost);
      // The row above counts too: transpositions and clusters reach back two letters.
      if (target !== 0 && Math.min(least, leastAbove + costs.least) <= limit) {
        walk(target, depth + 1, least, spelled);
      }
    }
  }

  function record(word: string, cost: number): void {
    found.set(word, Math.min(cost, found.get(word) ?? FAR_AWAY));
  }

  walk(dafsa.root, 1, 0, '');
  return found;
}
