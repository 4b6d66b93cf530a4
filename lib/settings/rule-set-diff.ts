import type { OwnRule } from '../../rules/own';
import { FORMULA_FORMS } from '../engine/entity-courtesy';
import { type Rule, resolveOptions } from '../engine/rule';
import type { TermEntry } from '../engine/terms';
import { FORMULA_KINDS, type FormulaKind } from '../spanish/formulas';
import { SIGNATURE_PARTS } from '../spanish/signature';
import type { Template } from '../templates/template';
import type { EffectiveCourtesy } from './courtesy';
import type { EffectiveRuleSet } from './layers';
import type { Placed } from './placed';

/** A value that would be another. */
export interface ValueDiff {
  readonly before: unknown;
  readonly after: unknown;
}

export interface RuleDiff extends ValueDiff {
  readonly ruleId: string;
  /** `enabled`, `severity`, `channels`, or `options.` and the name of an option. */
  readonly key: string;
}

export interface TermsDiff {
  readonly list: string;
  /** New, or with other alternatives. */
  readonly added: readonly TermEntry[];
  /** No longer looked for. */
  readonly removed: readonly string[];
  /** Taken out before, and looked for again as it comes. */
  readonly restored: readonly string[];
}

export interface FormulasDiff {
  readonly kind: FormulaKind;
  readonly added: readonly string[];
  /** No longer accepted. */
  readonly removed: readonly string[];
  /** Taken out before, and accepted again as they come. */
  readonly restored: readonly string[];
}

export interface ItemDiff<T> {
  readonly change: 'added' | 'changed' | 'removed';
  readonly item: T;
}

/** What would change from one rule set to another. */
export interface RuleSetDiff {
  readonly rules: readonly RuleDiff[];
  readonly terms: readonly TermsDiff[];
  readonly formulas: readonly FormulasDiff[];
  readonly own: readonly ItemDiff<OwnRule>[];
  readonly templates: readonly ItemDiff<Template>[];
  /**
   * `review`, `clock.enabled`, `clock.seconds`, `greetings.letter` and so on, `signature.name` and so
   * on, `hiddenTemplates`, `knownSites`, `hiddenSites`.
   */
  readonly values: readonly (ValueDiff & { readonly place: string })[];
}

/**
 * What would change, as data: for the preview of an import and for the terminal. It compares whole
 * rule sets, so that what own edits or locks cover does not count as a change.
 *
 * @param catalogue tells the values that nobody set
 */
export function diffRuleSets(
  before: EffectiveRuleSet,
  after: EffectiveRuleSet,
  catalogue: readonly Rule[],
): RuleSetDiff {
  return {
    rules: ruleDiffs(before, after, catalogue),
    terms: termDiffs(before, after),
    formulas: formulaDiffs(before, after),
    own: itemDiffs(before.own, after.own),
    templates: itemDiffs(before.templates, after.templates),
    values: valueDiffs(before, after),
  };
}

export function isEmptyDiff(diff: RuleSetDiff): boolean {
  return Object.values(diff).every((part: readonly unknown[]) => part.length === 0);
}

function ruleDiffs(
  before: EffectiveRuleSet,
  after: EffectiveRuleSet,
  catalogue: readonly Rule[],
): RuleDiff[] {
  const ids = new Set([...Object.keys(before.settings), ...Object.keys(after.settings)]);
  return [...ids].flatMap((ruleId) => {
    const rule = catalogue.find(({ id }) => id === ruleId);
    const [was, is] = [flat(before, ruleId, rule), flat(after, ruleId, rule)];
    const keys = new Set([...was.keys(), ...is.keys()]);
    return [...keys]
      .filter((key) => differ(was.get(key), is.get(key)))
      .map((key) => ({ ruleId, key, before: was.get(key), after: is.get(key) }));
  });
}

/** A rule's values, its options beside its other keys; undefined where nobody knows a default. */
function flat(
  { settings }: EffectiveRuleSet,
  ruleId: string,
  rule: Rule | undefined,
): ReadonlyMap<string, unknown> {
  const { options = {}, ...setting } = Object.hasOwn(settings, ruleId)
    ? (settings[ruleId] ?? {})
    : {};
  const defaults = rule
    ? { enabled: !rule.optIn, severity: rule.severity, channels: rule.channels }
    : {};
  const all = { ...(rule && resolveOptions(rule.options)), ...options };
  const named = Object.entries(all).map(([key, value]) => [`options.${key}`, value] as const);
  return new Map([...Object.entries({ ...defaults, ...setting }), ...named]);
}

function termDiffs(before: EffectiveRuleSet, after: EffectiveRuleSet): TermsDiff[] {
  const lists = new Set([...before.terms.keys(), ...after.terms.keys()]);
  return [...lists].flatMap((list) => {
    const was = before.terms.get(list);
    const is = after.terms.get(list);
    if (was === is) return [];
    return present({ list, ...changesBetween(was, is) });
  });
}

function formulaDiffs(before: EffectiveRuleSet, after: EffectiveRuleSet): FormulasDiff[] {
  return FORMULA_KINDS.flatMap((kind) =>
    present({ kind, ...changesBetween(before.courtesy[kind], after.courtesy[kind]) }),
  );
}

/** What several layers add to a list as it comes, and take out of it. */
interface Changed<T> {
  readonly added: ReadonlyMap<string, Placed<T>>;
  readonly removed: ReadonlyMap<string, unknown>;
}

function changesBetween<T>(was: Changed<T> | undefined, is: Changed<T> | undefined) {
  const added = [...(is?.added ?? [])]
    .filter(([key, { value }]) => differ(was?.added.get(key)?.value, value))
    .map(([, { value }]) => value);
  const dropped = [...(was?.added.keys() ?? [])].filter((key) => !is?.added.has(key));
  const removed = [...(is?.removed.keys() ?? [])].filter((key) => !was?.removed.has(key));
  const restored = [...(was?.removed.keys() ?? [])].filter(
    (key) => !is?.removed.has(key) && !is?.added.has(key),
  );
  return { added, removed: [...new Set([...dropped, ...removed])], restored };
}

type Changes = Readonly<Record<'added' | 'removed' | 'restored', readonly unknown[]>>;

function present<T extends Changes>(diff: T): readonly T[] {
  return diff.added.length + diff.removed.length + diff.restored.length > 0 ? [diff] : [];
}

function itemDiffs<T extends { readonly id: string }>(
  before: readonly Placed<T>[],
  after: readonly Placed<T>[],
): ItemDiff<T>[] {
  const was = new Map(before.map(({ value }) => [value.id, value]));
  const is = new Set(after.map(({ value }) => value.id));
  const kept = after.flatMap(({ value: item }): ItemDiff<T>[] => {
    const former = was.get(item.id);
    if (!former) return [{ change: 'added', item }];
    return differ(former, item) ? [{ change: 'changed', item }] : [];
  });
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  return [...kept, ...gone.map((item) => ({ change: 'removed' as const, item }))];
}

function valueDiffs(before: EffectiveRuleSet, after: EffectiveRuleSet) {
  const values = (set: EffectiveRuleSet): Readonly<Record<string, unknown>> => ({
    review: set.review,
    'clock.enabled': set.clock.enabled,
    'clock.seconds': set.clock.seconds,
    ...courtesyValues(set.courtesy),
    hiddenTemplates: [...set.hiddenTemplates.keys()],
    knownSites: set.knownSites.map(({ value }) => value),
    hiddenSites: [...set.hiddenSites.keys()],
  });
  const was = values(before);
  return Object.entries(values(after))
    .filter(([place, value]) => differ(was[place], value))
    .map(([place, value]) => ({ place, before: was[place], after: value }));
}

/** What fixes write, by place. */
function courtesyValues({ greetings, farewells, signature }: EffectiveCourtesy) {
  const offers = Object.entries({ greetings, farewells }).flatMap(([kind, { offers }]) =>
    FORMULA_FORMS.map((form) => [`${kind}.${form}`, offers[form]] as const),
  );
  const parts = SIGNATURE_PARTS.map((part) => [`signature.${part}`, signature[part]] as const);
  return Object.fromEntries([...offers, ...parts]);
}

/** Values are JSON; the order of keys is that in which somebody wrote them, and says nothing. */
function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) !== JSON.stringify(b, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
