import { TERM_LISTS } from '../../rules/term-list-names';
import type { TermEntry } from '../engine/terms';
import type { FormulaKind } from '../spanish/formulas';
import { type Check, isObject, list, object, oneOf, type Problem, type Report } from './checks';
import { whereTooDeep } from './json-depth';
import { layerCheck, packCheck } from './layer-checks';
import { MATCH_PATTERN } from './limits';
import { HIDEABLE_PAGES, type Policy, type RuleSetLayer, type TermChanges } from './rule-set';
import { knownSiteNamed } from './site';

export interface PolicyRead {
  /** Undefined when the browser's policy says nothing. */
  readonly policy: Policy | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads what the browser's policy says. It fails soft, since an agent cannot mend it: what is
 * broken is reported with its place, and the rest holds. Never throws, whatever the value.
 *
 * @param raw `storage.managed`, as it is
 */
export function readPolicy(raw: unknown): PolicyRead {
  const problems: Problem[] = [];
  const report: Report = (place, expected) => {
    problems.push({ place, expected });
    return undefined;
  };
  if (raw === undefined || raw === null) return { policy: undefined, problems };
  if (!isObject(raw)) {
    report('', 'object');
    return { policy: undefined, problems };
  }
  const { json, ...keys } = raw;
  const whole = json === undefined ? undefined : orJson(wholePolicy)(json, 'json', report);
  const read = { ...whole, ...wholePolicy(keys, '', report) };
  if (Object.keys(read).length === 0) return { policy: undefined, problems };
  const { pack, defaults = {}, locks = {}, hosts = [], hidden = [] } = read;
  return { policy: { ...(pack ? { pack } : {}), defaults, locks, hosts, hidden }, problems };
}

/**
 * Registries and profiles hold texts more easily than objects: both are taken. A browser that
 * checks types, as Chrome does, drops an object with one wrong value whole and says nothing; a text
 * always arrives.
 */
const orJson =
  <T>(check: Check<T>): Check<T> =>
  (value, place, report) => {
    if (typeof value !== 'string') return check(value, place, report);
    const json = parsed(value);
    return json ? check(json.value, place, report) : report(place, 'json');
  };

/** Every page reads the policy: it goes without the parser that tells lines and columns. */
function parsed(text: string): { readonly value: unknown } | undefined {
  if (whereTooDeep(text) !== undefined) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A layer, with the short form `adjust` beside its keys. */
const layer: Check<RuleSetLayer> = (value, place, report) => {
  if (!isObject(value)) return report(place, 'object');
  const { adjust, ...rest } = value;
  const whole = layerCheck(rest, place, report);
  const lines = adjust === undefined ? [] : list(adjustment)(adjust, `${place}.adjust`, report);
  if (!lines || lines.length === 0) return whole ?? {};
  // A line may name what fits no limit: only what was read as a layer is one.
  return layerCheck(lines.reduce(withAdjustment, whole ?? {}), `${place}.adjust`, report);
};

/** What `adjust` calls the formulas that it adds or takes out. */
const FORMULA_NAMES: ReadonlyMap<string, FormulaKind> = new Map([
  ['saludos', 'greetings'],
  ['despedidas', 'farewells'],
]);

/** `+rule`, `-rule`, `+list: term = alternative, alternative`, `-list: term`, `-saludos: hola`. */
interface Adjustment {
  readonly adds: boolean;
  readonly name: string;
  readonly term: string | undefined;
  readonly use: readonly string[];
}

const ADJUSTMENT = /^([+-])\s*([a-z0-9ñ-]{1,60})\s*(?::([^=]{1,200})(?:=(.{1,1000}))?)?$/u;

const adjustment: Check<Adjustment> = (value, place, report) => {
  if (typeof value !== 'string') return report(place, 'adjustment');
  const [, sign, name = '', term, use = ''] = ADJUSTMENT.exec(value.trim()) ?? [];
  const list = term === undefined || [...TERM_LISTS, ...FORMULA_NAMES.keys()].includes(name);
  if (!sign || !list || term?.trim() === '') {
    return report(place, 'adjustment');
  }
  const alternatives = use.split(',').map((each) => each.trim());
  return { adds: sign === '+', name, term: term?.trim(), use: alternatives.filter(Boolean) };
};

function withAdjustment(layer: RuleSetLayer, { adds, name, term, use }: Adjustment): RuleSetLayer {
  if (term === undefined) {
    const former = layer.rules && Object.hasOwn(layer.rules, name) ? layer.rules[name] : {};
    const setting = { ...former, enabled: adds };
    return { ...layer, rules: { ...layer.rules, [name]: setting } };
  }
  const kind = FORMULA_NAMES.get(name);
  if (kind) {
    const { add = [], remove = [], ...offers } = layer.courtesy?.[kind] ?? {};
    const formulas = adds ? { add: [...add, term], remove } : { add, remove: [...remove, term] };
    return { ...layer, courtesy: { ...layer.courtesy, [kind]: { ...offers, ...formulas } } };
  }
  const { add = [], remove = [] }: TermChanges = layer.terms?.[name] ?? {};
  const entry: TermEntry = { term, ...(use.length > 0 ? { use } : {}) };
  const list = adds ? { add: [...add, entry], remove } : { add, remove: [...remove, term] };
  return { ...layer, terms: { ...layer.terms, [name]: list } };
}

/** A match pattern, or the name of a known site, which stands for its own. */
const host: Check<readonly string[]> = (value, place, report) => {
  if (typeof value !== 'string') return report(place, 'pattern');
  const known = knownSiteNamed(value);
  if (known) return known.patterns;
  return MATCH_PATTERN.test(value) ? [value] : report(place, 'pattern');
};

const wholePolicy = object<Partial<Policy>>({
  pack: orJson(packCheck),
  defaults: orJson(layer),
  locks: orJson(layer),
  hosts: ((value, place, report) => {
    const patterns = list(host)(value, place, report);
    return patterns && [...new Set(patterns.flat())];
  }) satisfies Check<readonly string[]>,
  hidden: list(oneOf(HIDEABLE_PAGES, 'choice')),
});
