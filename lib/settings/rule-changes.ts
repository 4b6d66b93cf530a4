import type { OwnRule } from '../../rules/own';
import type { FormulaForm } from '../engine/entity-courtesy';
import type { RuleSetting } from '../engine/rule';
import type { TermEntry } from '../engine/terms';
import { type FormulaKind, formulaKey } from '../spanish/formulas';
import type { SignaturePart } from '../spanish/signature';
import { fold } from '../spanish/words';
import type { Template } from '../templates/template';
import { asEntry } from './layers';
import type { ReviewMode } from './review-mode';
import type { ClockChange, HostChanges, RulePack, RuleSetLayer } from './rule-set';

/**
 * Everything that can be done to the rule set on this device, as data. All but the pack itself
 * falls into the layer of edits. Null resets: the layer below speaks again. (Undefined would not
 * survive the way between doors.)
 */
export type RuleChange =
  /** One rule: the keys that are given, options key by key as well. */
  | { readonly type: 'rule'; readonly ruleId: string; readonly setting: SettingChange }
  /** Several rules at once, such as a whole group. */
  | { readonly type: 'rules'; readonly settings: Readonly<Record<string, SettingChange>> }
  /** Takes back all that was changed here in these rules. */
  | { readonly type: 'rules-reset'; readonly ruleIds: readonly string[] }
  /** Adds terms to a list, or replaces those of the same name. */
  | {
      readonly type: 'terms-add';
      readonly list: string;
      readonly terms: readonly (string | TermEntry)[];
    }
  /** Takes terms out of a list, whoever put them there. */
  | { readonly type: 'terms-remove'; readonly list: string; readonly terms: readonly string[] }
  /** Takes back what was changed here: an addition, a replacement or a removal. */
  | { readonly type: 'terms-reset'; readonly list: string; readonly terms: readonly string[] }
  /** Accepts greetings or farewells, takes them out, or takes back what was changed here. */
  | {
      readonly type: 'formulas-add' | 'formulas-remove' | 'formulas-reset';
      readonly kind: FormulaKind;
      readonly formulas: readonly string[];
    }
  /** What a fix writes as greeting or farewell. */
  | {
      readonly type: 'formula-offer';
      readonly kind: FormulaKind;
      readonly offers: { readonly [K in FormulaForm]?: string | null };
    }
  /** What a fix writes for the parts of the signature. */
  | {
      readonly type: 'signature';
      readonly signature: { readonly [K in SignaturePart]?: string | null };
    }
  /** Adds an own rule, or replaces the one with its id; `replaces` when the id changed. */
  | { readonly type: 'own-put'; readonly rule: OwnRule; readonly replaces?: string }
  /** One that the pack or the policy brings is switched off with `rule` instead. */
  | { readonly type: 'own-remove'; readonly id: string }
  | { readonly type: 'template-put'; readonly template: Template; readonly replaces?: string }
  | { readonly type: 'template-remove'; readonly id: string }
  | { readonly type: 'template-hide'; readonly id: string; readonly hidden: boolean }
  | { readonly type: 'review'; readonly mode: ReviewMode | null }
  | { readonly type: 'clock'; readonly clock: Resettable<ClockChange> }
  | { readonly type: 'hosts'; readonly hosts: HostChanges | null }
  /** A pack that was read with `readPack`; null: none from now on. */
  | { readonly type: 'pack'; readonly pack: RulePack | null }
  /** All edits at once; an empty layer clears them. */
  | { readonly type: 'edits'; readonly edits: RuleSetLayer };

type Resettable<T> = { readonly [K in keyof T]?: T[K] | null };
export type SettingChange = Resettable<RuleSetting>;

/** What a change changes: the layers that belong to this device. */
export interface DeviceRules {
  readonly pack?: RulePack;
  readonly edits: RuleSetLayer;
}

/** The layers after a change; the same object when it changes nothing. */
export function applyRuleChange(rules: DeviceRules, change: RuleChange): DeviceRules {
  const { edits } = rules;
  if (change.type === 'pack') {
    const { pack: _, ...rest } = rules;
    if (change.pack) return { ...rest, pack: change.pack };
    return rules.pack ? rest : rules;
  }
  const changed = compact(applyToEdits(edits, change));
  return JSON.stringify(changed) === JSON.stringify(edits) ? rules : { ...rules, edits: changed };
}

type EditChange = Exclude<RuleChange, { readonly type: 'pack' }>;

function applyToEdits(edits: RuleSetLayer, change: EditChange): Loose {
  switch (change.type) {
    case 'rule':
      return withSettings(edits, { [change.ruleId]: change.setting });
    case 'rules':
      return withSettings(edits, change.settings);
    case 'rules-reset':
      return { ...edits, rules: without(edits.rules, change.ruleIds) };
    case 'terms-add':
    case 'terms-remove':
    case 'terms-reset':
      return withTerms(edits, change);
    case 'formulas-add':
    case 'formulas-remove':
    case 'formulas-reset':
      return withFormulas(edits, change);
    case 'formula-offer': {
      const formulas = { ...edits.courtesy?.[change.kind], ...change.offers };
      return { ...edits, courtesy: { ...edits.courtesy, [change.kind]: formulas } };
    }
    case 'signature': {
      const signature = { ...edits.courtesy?.signature, ...change.signature };
      return { ...edits, courtesy: { ...edits.courtesy, signature } };
    }
    case 'own-put':
      return { ...edits, own: put(edits.own, change.rule, change.replaces) };
    case 'own-remove':
      return { ...edits, own: edits.own?.filter(({ id }) => id !== change.id) };
    case 'template-put':
      return { ...edits, templates: put(edits.templates, change.template, change.replaces) };
    case 'template-remove':
      return { ...edits, templates: edits.templates?.filter(({ id }) => id !== change.id) };
    case 'template-hide': {
      const others = (edits.hiddenTemplates ?? []).filter((id) => id !== change.id);
      return { ...edits, hiddenTemplates: change.hidden ? [...others, change.id] : others };
    }
    case 'review':
      return { ...edits, review: change.mode };
    case 'clock':
      return { ...edits, clock: { ...edits.clock, ...change.clock } };
    case 'hosts':
      return { ...edits, hosts: change.hosts };
    case 'edits':
      return { ...change.edits };
  }
}

/** A layer in the making: what is null, undefined or empty says nothing and leaves in the end. */
type Loose = { readonly [K in keyof RuleSetLayer]?: unknown };

function withSettings(
  edits: RuleSetLayer,
  changes: Readonly<Record<string, SettingChange>>,
): Loose {
  const rules = Object.entries(changes).map(([id, { options, ...setting }]) => {
    const before = own(edits.rules, id);
    const merged = { ...before?.options, ...options };
    return [id, { ...before, ...setting, options: options === null ? null : merged }] as const;
  });
  return { ...edits, rules: { ...edits.rules, ...Object.fromEntries(rules) } };
}

/** A value of a record by a key that may be the name of anything. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function without<T>(record: Readonly<Record<string, T>> = {}, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

type TermsChange = Extract<EditChange, { readonly list: string }>;

function withTerms({ terms, ...edits }: RuleSetLayer, change: TermsChange): Loose {
  const { add = [], remove = [] } = own(terms, change.list) ?? {};
  const named = new Set(change.terms.map((each) => fold(asEntry(each).term)));
  const added = add.filter((each) => !named.has(fold(asEntry(each).term)));
  const removed = remove.filter((each) => !named.has(fold(each)));
  const list = {
    add: change.type === 'terms-add' ? [...added, ...change.terms] : added,
    remove: change.type === 'terms-remove' ? [...removed, ...change.terms] : removed,
  };
  return { ...edits, terms: { ...terms, [change.list]: list } };
}

type FormulasChange = Extract<EditChange, { readonly formulas: unknown }>;

function withFormulas({ courtesy, ...edits }: RuleSetLayer, change: FormulasChange): Loose {
  const { add = [], remove = [], ...offers } = courtesy?.[change.kind] ?? {};
  const named = new Set(change.formulas.map(formulaKey));
  const [added, removed] = [add, remove].map((list) =>
    list.filter((each) => !named.has(formulaKey(each))),
  ) as [string[], string[]];
  const list = {
    add: change.type === 'formulas-add' ? [...added, ...change.formulas] : added,
    remove: change.type === 'formulas-remove' ? [...removed, ...change.formulas] : removed,
  };
  return { ...edits, courtesy: { ...courtesy, [change.kind]: { ...offers, ...list } } };
}

function put<T extends { readonly id: string }>(
  items: readonly T[] = [],
  item: T,
  replaces = item.id,
): readonly T[] {
  const at = items.findIndex(({ id }) => id === replaces);
  const others = items.filter(({ id }) => id !== replaces && id !== item.id);
  return at < 0 ? [...others, item] : others.toSpliced(at, 0, item);
}

/** Leaves out what says nothing. Inside of a rule, a term or a template nothing is touched. */
function compact(layer: Loose): RuleSetLayer {
  const { rules, terms, ...rest } = layer;
  return (
    (present({
      ...rest,
      rules: presentEach(rules, (rule) => present({ ...rule, options: chosen(rule.options) })),
      terms: presentEach(terms, present),
      courtesy: presentEach(layer.courtesy, present),
      clock: present(layer.clock),
      hosts: present(layer.hosts),
    }) as RuleSetLayer | undefined) ?? {}
  );
}

type Dictionary = Readonly<Record<string, unknown>>;

function presentEach(record: unknown, inner: (value: Dictionary) => unknown): unknown {
  const entries = Object.entries((record ?? {}) as Readonly<Record<string, Dictionary>>);
  return present(Object.fromEntries(entries.map(([key, value]) => [key, inner(value)])));
}

/** What says something; undefined when nothing does. */
function present(value: unknown): unknown {
  return chosen(value, (each) => typeof each !== 'object' || Object.keys(each).length > 0);
}

/** What is not reset: an option may well be an empty list. */
function chosen(value: unknown, says: (each: object) => boolean = () => true): unknown {
  const entries = Object.entries((value ?? {}) as Dictionary).filter(
    ([, each]) => each !== undefined && each !== null && says(each),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
