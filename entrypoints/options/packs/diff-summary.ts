import type { FormulasDiff, RuleSetDiff, TermsDiff } from '../../../lib/settings/rule-set-diff';

/** Words that are named of each change; the rest is counted. */
const NAMED = 12;

/** Many words: how many, and the first of them. */
export interface Named {
  readonly count: number;
  readonly first: readonly string[];
}

type Counted<T> = Omit<T, 'added' | 'removed' | 'restored'> &
  Readonly<Record<'added' | 'removed' | 'restored', Named>>;

/** What would change, with lists of any length told in short: it crosses a thread. */
export interface DiffSummary extends Omit<RuleSetDiff, 'terms' | 'formulas'> {
  readonly terms: readonly Counted<TermsDiff>[];
  readonly formulas: readonly Counted<FormulasDiff>[];
}

export function summaryOf(diff: RuleSetDiff): DiffSummary {
  return {
    ...diff,
    terms: diff.terms.map(({ list, added, removed, restored }) => ({
      list,
      added: { count: added.length, first: added.slice(0, NAMED).map(({ term }) => term) },
      removed: named(removed),
      restored: named(restored),
    })),
    formulas: diff.formulas.map(({ kind, added, removed, restored }) => ({
      kind,
      added: named(added),
      removed: named(removed),
      restored: named(restored),
    })),
  };
}

const named = (words: readonly string[]): Named => ({
  count: words.length,
  first: words.slice(0, NAMED),
});
