import type { TermEntry } from '../../../lib/engine/terms';
import type { EffectiveRuleSet } from '../../../lib/settings/layers';
import type { Origin } from '../../../lib/settings/placed';
import { fold } from '../../../lib/spanish/words';
import type { ListName } from '../../../rules/term-list-names';
import { shippedTerms } from '../../../rules/term-lists';

/** One term of a list as the page shows it. */
export interface TermRow {
  /** Folded term: unique in the list. */
  readonly key: string;
  readonly entry: TermEntry;
  /** `default`: it comes with Usted. */
  readonly origin: Origin;
  /** It is not looked for. */
  readonly removed: boolean;
  /** It comes with Usted, in whatever form. */
  readonly shipped: boolean;
}

/** All terms of a list: those that were added first, those that come with Usted after them. */
export function rowsOf(list: ListName, set: EffectiveRuleSet): readonly TermRow[] {
  const changes = set.terms.get(list);
  const shipped = new Map(shippedTerms(list).map((entry) => [fold(entry.term), entry]));
  const added = [...(changes?.added ?? [])].map(
    ([key, { value: entry, origin }]): TermRow => ({
      ...{ key, entry, origin, removed: false, shipped: shipped.has(key) },
    }),
  );
  const rest = [...shipped]
    .filter(([key]) => !changes?.added.has(key))
    .map(([key, entry]): TermRow => {
      const removal = changes?.removed.get(key);
      const removed = removal !== undefined;
      return { key, entry, origin: removal ?? 'default', removed, shipped: true };
    });
  return [...added.sort(byTerm), ...rest.sort(byTerm)];
}

const { compare } = new Intl.Collator('es');
const byTerm = (a: TermRow, b: TermRow): number => compare(a.key, b.key);

/** All that is written of a term, to be searched. */
export function textOf({ entry: { term, also = [], use = [], note = '' } }: TermRow): string {
  return [term, ...also, ...use, note].join(' ');
}
