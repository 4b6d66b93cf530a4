import type { OwnRule } from '../../rules/own';
import type { RuleSetting } from '../engine/rule';
import type { TermEntry } from '../engine/terms';
import type { Template } from '../templates/template';
import { type EffectiveCourtesy, foldCourtesy } from './courtesy';
import type { Origin, Placed } from './placed';
import { keysOf } from './read-ahead';
import type { ReviewMode } from './review-mode';
import type { HideablePage, RuleSetLayer, RuleSources } from './rule-set';
import type { KnownSite } from './site';

/** What all layers together change in one term list. Keys are folded terms. */
export interface EffectiveTerms {
  readonly added: ReadonlyMap<string, Placed<TermEntry>>;
  readonly removed: ReadonlyMap<string, Origin>;
}

export interface Clock {
  readonly enabled: boolean;
  readonly seconds: number;
}

/** A rule set with all its layers together: what the engine is made of and the options page shows. */
export interface EffectiveRuleSet {
  /** Name of the entity's pack; undefined without one. */
  readonly name: string | undefined;
  readonly settings: Readonly<Record<string, RuleSetting>>;
  /** By list; a list that nobody changed is absent. */
  readonly terms: ReadonlyMap<string, EffectiveTerms>;
  readonly courtesy: EffectiveCourtesy;
  readonly own: readonly Placed<OwnRule>[];
  readonly templates: readonly Placed<Template>[];
  readonly hiddenTemplates: ReadonlyMap<string, Origin>;
  readonly review: ReviewMode;
  readonly clock: Clock;
  readonly knownSites: readonly Placed<KnownSite>[];
  readonly hiddenSites: ReadonlyMap<string, Origin>;
  /** Match patterns that the policy switches on. */
  readonly hosts: readonly string[];
  /** Pages that the policy hides. */
  readonly hidden: readonly HideablePage[];
  /** Of single values, by place: `rules.tuteo.severity`, `review`. See {@link originOf}. */
  readonly origins: ReadonlyMap<string, Origin>;
}

export const DEFAULT_REVIEW: ReviewMode = 'ask';
export const DEFAULT_CLOCK: Clock = { enabled: true, seconds: 120 };

/** Who set the value at a place: `rules.frase-larga.options.maxWords`, `review`, `clock.seconds`. */
export function originOf({ origins, courtesy }: EffectiveRuleSet, place: string): Origin {
  return origins.get(place) ?? courtesy.origins.get(place) ?? 'default';
}

type Layer = readonly [RuleSetLayer, Origin];

/** Layers of a rule set, lowest first. */
export function layersOf({ pack, policy, edits }: RuleSources): readonly Layer[] {
  const layers: (readonly [RuleSetLayer | undefined, Origin])[] = [
    // A pack that the policy brings takes the place of one that was imported here.
    policy?.pack ? [policy.pack, 'policy'] : [pack, 'pack'],
    [policy?.defaults, 'policy'],
    [edits, 'own'],
    [policy?.locks, 'locked'],
  ];
  return layers.filter((layer): layer is Layer => layer[0] !== undefined);
}

/**
 * All layers as one. Pure, and remembered: parts whose layers did not change keep their identity,
 * so that a change of one severity compiles no term list anew.
 */
export function createFold(): (sources: RuleSources) => EffectiveRuleSet {
  const termsOf = remembered(foldTerms, 'terms');
  const courtesyOf = remembered(foldCourtesy, 'courtesy');
  const ownOf = remembered((layers) => foldById(layers, 'own'), 'own');
  const templatesOf = remembered((layers) => foldById(layers, 'templates'), 'templates');
  let last: readonly [RuleSources, EffectiveRuleSet] | undefined;
  return (sources) => {
    if (last?.[0] === sources) return last[1];
    const layers = layersOf(sources);
    const effective: EffectiveRuleSet = {
      name: (sources.policy?.pack ?? sources.pack)?.name,
      ...foldValues(layers),
      terms: termsOf(layers),
      courtesy: courtesyOf(layers),
      own: ownOf(layers),
      templates: templatesOf(layers),
      hiddenTemplates: foldNames(layers, ({ hiddenTemplates }) => hiddenTemplates),
      knownSites: foldSites(layers),
      hiddenSites: foldNames(layers, ({ hosts }) => hosts?.hidden),
      hosts: sources.policy?.hosts ?? [],
      hidden: sources.policy?.hidden ?? [],
    };
    last = [sources, effective];
    return effective;
  };
}

/** A fold of one part that is made again only when that part of some layer is another. */
function remembered<T>(
  make: (layers: readonly Layer[]) => T,
  key: keyof RuleSetLayer,
): (layers: readonly Layer[]) => T {
  let parts: readonly unknown[] = [];
  let made: T | undefined;
  return (layers) => {
    const now = layers.flatMap(([layer, origin]) => [layer[key], origin]);
    const same = now.length === parts.length && now.every((part, index) => part === parts[index]);
    if (made === undefined || !same) [parts, made] = [now, make(layers)];
    return made;
  };
}

function foldValues(layers: readonly Layer[]) {
  const settings = new Map<string, Record<string, unknown>>();
  const origins = new Map<string, Origin>();
  let review = DEFAULT_REVIEW;
  let clock = DEFAULT_CLOCK;
  for (const [layer, origin] of layers) {
    for (const [id, { options = {}, ...setting }] of Object.entries(layer.rules ?? {})) {
      const known = settings.get(id);
      const all = { ...(known?.options as object), ...options };
      const withOptions = Object.keys(all).length > 0 ? { options: all } : {};
      settings.set(id, { ...known, ...setting, ...withOptions });
      for (const key of Object.keys(setting)) origins.set(`rules.${id}.${key}`, origin);
      for (const key of Object.keys(options)) origins.set(`rules.${id}.options.${key}`, origin);
    }
    if (layer.review !== undefined) {
      review = layer.review;
      origins.set('review', origin);
    }
    clock = { ...clock, ...layer.clock };
    for (const key of Object.keys(layer.clock ?? {})) origins.set(`clock.${key}`, origin);
  }
  return { settings: Object.fromEntries(settings), origins, review, clock };
}

function foldTerms(layers: readonly Layer[]): ReadonlyMap<string, EffectiveTerms> {
  const lists = new Map<
    string,
    { added: Map<string, Placed<TermEntry>>; removed: Map<string, Origin> }
  >();
  for (const [{ terms = {} }, origin] of layers) {
    for (const [list, { add = [], remove = [] }] of Object.entries(terms)) {
      const changed = lists.get(list) ?? { added: new Map(), removed: new Map() };
      lists.set(list, changed);
      for (const key of keysOf(remove)) {
        changed.added.delete(key);
        changed.removed.set(key, origin);
      }
      const keys = keysOf(add);
      for (const [index, each] of add.entries()) {
        const key = keys[index] as string;
        changed.removed.delete(key);
        changed.added.set(key, { value: asEntry(each), origin });
      }
    }
  }
  return lists;
}

/** A bare text stands for an entry with nothing but its term. */
export function asEntry(term: string | TermEntry): TermEntry {
  return typeof term === 'string' ? { term } : term;
}

function foldById<K extends 'own' | 'templates'>(layers: readonly Layer[], key: K) {
  type Item = NonNullable<RuleSetLayer[K]>[number];
  const items = new Map<string, Placed<Item>>();
  for (const [layer, origin] of layers) {
    for (const value of layer[key] ?? []) items.set(value.id, { value: value as Item, origin });
  }
  return [...items.values()];
}

function foldSites(layers: readonly Layer[]): Placed<KnownSite>[] {
  const sites = new Map<string, Placed<KnownSite>>();
  for (const [{ hosts }, origin] of layers) {
    for (const value of hosts?.known ?? []) sites.set(value.name, { value, origin });
  }
  return [...sites.values()];
}

function foldNames(
  layers: readonly Layer[],
  namesOf: (layer: RuleSetLayer) => readonly string[] | undefined,
): ReadonlyMap<string, Origin> {
  return new Map(
    layers.flatMap(([layer, origin]) =>
      (namesOf(layer) ?? []).map((name): [string, Origin] => [name, origin]),
    ),
  );
}
