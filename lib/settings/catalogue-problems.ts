import type { MessageData } from '../engine/finding';
import { fitsOption, type OptionSchema, type Rule } from '../engine/rule';
import { TEMPLATES } from '../templates/catalogue';
import { nearest } from './nearest';
import type { RuleSetLayer, RuleSources } from './rule-set';
import { KNOWN_SITES, knownSiteNamed } from './site';

/** What a layer says that this catalogue cannot follow. The sentence is the message `messageId`. */
export interface CatalogueProblem {
  /** Keys from the top: `locks.rules.frase-larga.options.maxWords`. */
  readonly place: string;
  readonly messageId: string;
  readonly data: MessageData;
}

/** By who can mend it: whoever writes the entity's policy, or whoever sits at this device. */
export interface CatalogueProblems {
  readonly policy: readonly CatalogueProblem[];
  readonly device: readonly CatalogueProblem[];
}

/**
 * What all layers say of rules that do not exist, of options that they do not have or that take no
 * such value, and of names that nobody has: the layers hold shapes alone, for pages that have no
 * catalogue. What is told here is passed over, and the rest holds.
 */
export function catalogueProblems(
  { pack, policy, edits }: RuleSources,
  catalogue: readonly Rule[],
): CatalogueProblems {
  const all = [pack, policy?.pack, policy?.defaults, edits, policy?.locks];
  const known: Known = {
    rules: new Map(catalogue.map((rule) => [rule.id, rule])),
    own: new Set(all.flatMap((layer) => layer?.own?.map(({ id }) => id) ?? [])),
    templates: new Set(
      [...TEMPLATES, ...all.flatMap((layer) => layer?.templates ?? [])].map(({ id }) => id),
    ),
    sites: new Set(all.flatMap((layer) => layer?.hosts?.known?.map(({ name }) => name) ?? [])),
  };
  const of = (layer: RuleSetLayer | undefined, place: string) =>
    layer ? layerProblems(layer, place, known) : [];
  return {
    policy: [
      ...of(policy?.pack, 'pack'),
      ...of(policy?.defaults, 'defaults'),
      ...of(policy?.locks, 'locks'),
    ],
    device: [...of(pack, 'pack'), ...of(edits, 'edits')],
  };
}

interface Known {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly own: ReadonlySet<string>;
  readonly templates: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}

function layerProblems(layer: RuleSetLayer, place: string, known: Known): CatalogueProblem[] {
  const { rules = {}, own = [], hiddenTemplates = [], hosts } = layer;
  const at = (where: string, messageId: string, data: MessageData): CatalogueProblem => ({
    place: `${place}.${where}`,
    messageId,
    data,
  });
  return [
    ...Object.entries(rules).flatMap(([id, { options = {} }]) => {
      const rule = known.rules.get(id);
      if (rule) {
        return optionProblems(rule, options).map(({ key, messageId, data }) =>
          at(`rules.${id}.options.${key}`, messageId, data),
        );
      }
      if (known.own.has(id)) return [];
      return [at(`rules.${id}`, ...unknown('rule', id, [...known.rules.keys(), ...known.own]))];
    }),
    ...own.flatMap(({ id }, index) =>
      known.rules.has(id) ? [at(`own[${index}].id`, 'pack_id_taken', { id })] : [],
    ),
    ...hiddenTemplates.flatMap((id, index) =>
      known.templates.has(id)
        ? []
        : [at(`hiddenTemplates[${index}]`, ...unknown('template', id, [...known.templates]))],
    ),
    ...(hosts?.hidden ?? []).flatMap((name, index) =>
      knownSiteNamed(name) || known.sites.has(name)
        ? []
        : [
            at(
              `hosts.hidden[${index}]`,
              ...unknown('site', name, [...KNOWN_SITES, ...known.sites]),
            ),
          ],
    ),
  ];
}

/** An unknown name, with the one that was meant where that can be told. */
function unknown(
  kind: 'rule' | 'key' | 'template' | 'site',
  key: string,
  known: readonly string[],
): [string, MessageData] {
  const meant = nearest(key, known);
  return meant === undefined
    ? [`pack_unknown_${kind}`, { key }]
    : [`pack_unknown_${kind}_meant`, { key, meant }];
}

function optionProblems({ options: schemas }: Rule, values: Readonly<Record<string, unknown>>) {
  return Object.entries(values).flatMap(([key, value]) => {
    const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
    const [messageId, data] = schema
      ? (wrongValue(schema, value) ?? [])
      : unknown('key', key, Object.keys(schemas));
    return messageId === undefined ? [] : [{ key, messageId, data: data ?? {} }];
  });
}

/** Why an option does not take a value; undefined where it does. */
function wrongValue(schema: OptionSchema, value: unknown): [string, MessageData] | undefined {
  if (fitsOption(schema, value)) return undefined;
  if (schema.type === 'integer' && Number.isInteger(value)) {
    const { minimum, maximum } = schema;
    return (value as number) < minimum
      ? ['pack_minimum', { limit: minimum }]
      : ['pack_maximum', { limit: maximum }];
  }
  if (schema.type === 'enum') return ['pack_enum', { values: schema.values.join(', ') }];
  const type = schema.type === 'list' ? 'array' : schema.type;
  return ['pack_type', { type: `pack_type_${type}` }];
}
