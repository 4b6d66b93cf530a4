import type { OwnRule } from '../../rules/own';
import { TERM_LISTS } from '../../rules/term-list-names';
import { shippedTerms } from '../../rules/term-lists';
import type { Rule, RuleSetting } from '../engine/rule';
import { FORMULA_KINDS, type FormulaKind, formulaKey, shippedFormulas } from '../spanish/formulas';
import { fold } from '../spanish/words';
import type { EffectiveCourtesy } from './courtesy';
import {
  DEFAULT_CLOCK,
  DEFAULT_REVIEW,
  type EffectiveRuleSet,
  type EffectiveTerms,
} from './layers';
import {
  type ClockChange,
  type CourtesyChanges,
  type FormulaChanges,
  PACK_VERSION,
  type RulePack,
  type TermChanges,
} from './rule-set';

/**
 * A rule set as one pack: all layers together, and of them what differs from Usted as it comes.
 * Read again with no other layer, it makes the same rule set.
 *
 * @param catalogue the rules that the pack sets
 */
export function exportPack(
  set: EffectiveRuleSet,
  catalogue: readonly Rule[],
  { name, description }: Pick<RulePack, 'name' | 'description'>,
): RulePack {
  const rules = Object.fromEntries(
    catalogue.flatMap((rule) => {
      const setting = differing(rule, settingOf(set, rule.id));
      return Object.keys(setting).length > 0 ? [[rule.id, setting] as const] : [];
    }),
  );
  const terms = Object.fromEntries(
    TERM_LISTS.flatMap((list) => {
      const changes = differingTerms(list, set.terms.get(list));
      return Object.keys(changes).length > 0 ? [[list, changes] as const] : [];
    }),
  );
  const own = set.own.map(({ value }) => withSetting(value, settingOf(set, value.id)));
  const templates = set.templates.map(({ value }) => value);
  const clock = differingClock(set);
  const known = set.knownSites.map(({ value }) => value);
  const hidden = [...set.hiddenSites.keys()];
  return {
    version: PACK_VERSION,
    name,
    ...(description ? { description } : {}),
    ...filled({ rules, terms, courtesy: differingCourtesy(set.courtesy), own, templates, clock }),
    ...filled({ hiddenTemplates: [...set.hiddenTemplates.keys()] }),
    ...(set.review === DEFAULT_REVIEW ? {} : { review: set.review }),
    ...filled({ hosts: filled({ known, hidden }) }),
  };
}

/** The file of a pack. */
export function writePack(pack: RulePack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** Without what is empty. */
function filled<T extends Readonly<Record<string, object>>>(parts: T): Partial<T> {
  const entries = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return Object.fromEntries(entries) as Partial<T>;
}

function settingOf({ settings }: EffectiveRuleSet, id: string): RuleSetting {
  return Object.hasOwn(settings, id) ? (settings[id] ?? {}) : {};
}

function differing(rule: Rule, { enabled, severity, channels, options }: RuleSetting): RuleSetting {
  const isOn = !rule.optIn;
  const changed = Object.entries(options ?? {}).filter(([key, value]) => {
    const schema = Object.hasOwn(rule.options, key) ? rule.options[key] : undefined;
    return schema && JSON.stringify(value) !== JSON.stringify(schema.default);
  });
  return {
    ...(enabled === undefined || enabled === isOn ? {} : { enabled }),
    ...(severity === undefined || severity === rule.severity ? {} : { severity }),
    ...(channels === undefined || isSameSet(channels, rule.channels) ? {} : { channels }),
    ...(changed.length > 0 ? { options: Object.fromEntries(changed) } : {}),
  };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

/** An own rule carries its own setting. */
function withSetting(rule: OwnRule, { options: _, ...setting }: RuleSetting): OwnRule {
  const { enabled, ...all } = { ...rule, ...setting };
  return enabled === false ? { ...all, enabled } : all;
}

function differingTerms(
  list: (typeof TERM_LISTS)[number],
  changes: EffectiveTerms | undefined,
): TermChanges {
  if (!changes) return {};
  const shipped = new Set(shippedTerms(list).map(({ term }) => fold(term)));
  // What one layer added and a higher one took out again was never there.
  const remove = [...changes.removed.keys()].filter((term) => shipped.has(term));
  const add = [...changes.added.values()].map(({ value }) => value);
  return { ...(add.length > 0 ? { add } : {}), ...(remove.length > 0 ? { remove } : {}) };
}

function differingCourtesy(courtesy: EffectiveCourtesy): CourtesyChanges {
  const [greetings, farewells] = FORMULA_KINDS.map((kind) => differingFormulas(kind, courtesy));
  return filled({
    greetings: greetings as FormulaChanges,
    farewells: farewells as FormulaChanges,
    signature: courtesy.signature,
  });
}

function differingFormulas(kind: FormulaKind, courtesy: EffectiveCourtesy): FormulaChanges {
  const { added, removed, offers } = courtesy[kind];
  const shipped = new Set(shippedFormulas(kind).map(formulaKey));
  // An offer that is taken out elsewhere needs its refusal, whoever wrote it first.
  const known = [...Object.values(offers).map(formulaKey), ...shipped];
  const remove = [...removed.keys()].filter((key) => known.includes(key));
  const add = [...added.values()].map(({ value }) => value);
  return { ...filled({ add, remove }), ...offers };
}

function differingClock({ clock }: EffectiveRuleSet): ClockChange {
  return {
    ...(clock.enabled === DEFAULT_CLOCK.enabled ? {} : { enabled: clock.enabled }),
    ...(clock.seconds === DEFAULT_CLOCK.seconds ? {} : { seconds: clock.seconds }),
  };
}
