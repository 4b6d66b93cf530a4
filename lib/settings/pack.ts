import type { Schema } from '@cfworker/json-schema';
import type { Node } from 'jsonc-parser';
import { type OwnRule, type OwnRules, ownRules } from '../../rules/own';
import { FORMULA_FORMS } from '../engine/entity-courtesy';
import { failedExamples } from '../engine/examples';
import type { Rule } from '../engine/rule';
import { MAX_WORDINGS, wordingsOf } from '../engine/term-forms';
import { piecesOf } from '../engine/term-tokens';
import type { TermEntry } from '../engine/terms';
import { FORMULA_KINDS, formulaKey } from '../spanish/formulas';
import type { Template } from '../templates/template';
import { isObject } from './checks';
import { placeAt, readJson } from './json-text';
import { asEntry } from './layers';
import { PACK_LENGTH } from './limits';
import { badKeys, type PackProblem, problemAt, schemaProblems } from './pack-problems';
import { packSchema } from './pack-schema';
import { type CourtesyChanges, PACK_VERSION, type RulePack } from './rule-set';

export type PackRead =
  | { readonly pack: RulePack; readonly own: OwnRules }
  /** All that is wrong, in order of place: a pack is taken whole or not at all. */
  | { readonly problems: readonly PackProblem[] };

/**
 * Reads a rule pack strictly: an unknown key, a wrong type or an example that does not do as it
 * says is a problem with its line, for a rule that silently does nothing looks like a clean text.
 * Never throws, whatever the text.
 *
 * @param catalogue the rules that a pack may set
 */
export function readPack(text: string, catalogue: readonly Rule[]): PackRead {
  if (text.length > PACK_LENGTH) {
    const data = { limit: PACK_LENGTH / 1_000_000 };
    return { problems: [{ path: [], line: 1, column: 1, messageId: 'pack_large', data }] };
  }
  const json = readJson(text);
  if ('problem' in json) {
    const place = placeAt(text, json.offset);
    return { problems: [{ path: [], ...place, messageId: `pack_json_${json.problem}`, data: {} }] };
  }
  const source: Source = { text, root: json.root };
  const misshapen = shapeProblems(source, catalogue);
  if (misshapen.length > 0) return { problems: misshapen };

  const pack = readSoundPack(text);
  const { own: definitions = [], templates = [], terms = {} } = pack;
  const unusable = [
    ...repeatedTemplates(source, templates),
    ...takenIds(source, definitions, catalogue),
    ...definitions.flatMap((each, index) => badTerms(source, each.terms, ['own', index, 'terms'])),
    ...refusedOffers(source, pack.courtesy),
    ...Object.entries(terms).flatMap(([list, { add = [] }]) =>
      badTerms(source, add, ['terms', list, 'add']),
    ),
  ];
  if (unusable.length > 0) return { problems: unusable };

  const own = ownRules(definitions);
  const unproven = own.rules.flatMap((rule, index) => brokenExamples(source, rule, index));
  return unproven.length > 0 ? { problems: unproven } : { pack, own };
}

/** A pack that {@link readPack} found sound, wherever that was; it may be of an older version. */
export function readSoundPack(text: string): RulePack {
  return { ...JSON.parse(text), version: PACK_VERSION };
}

/** The text of a pack and the places of its values. */
interface Source {
  readonly text: string;
  readonly root: Node;
}

const schemas = new WeakMap<readonly Rule[], Schema>();

/** The schema of a catalogue, made once. */
function schemaOf(catalogue: readonly Rule[]): Schema {
  const known = schemas.get(catalogue);
  const schema = known ?? packSchema(catalogue);
  schemas.set(catalogue, schema);
  return schema;
}

function shapeProblems({ text, root }: Source, catalogue: readonly Rule[]): PackProblem[] {
  const keys = badKeys(text, root);
  if (keys.length > 0) return keys;
  const value = JSON.parse(text);
  const version = isObject(value) ? value.version : undefined;
  if (Number.isInteger(version) && (version as number) > PACK_VERSION) {
    // Nobody knows what else a newer format means: one clear word instead of a list of guesses.
    return [problemAt(text, ['version'], root, 'pack_newer', { version: version as number })];
  }
  return schemaProblems(text, root, value, schemaOf(catalogue));
}

function takenIds(
  { text, root }: Source,
  definitions: readonly OwnRule[],
  catalogue: readonly Rule[],
): PackProblem[] {
  const taken = new Set(catalogue.map(({ id }) => id));
  return definitions.flatMap(({ id }, index) => {
    if (taken.has(id))
      return [problemAt(text, ['own', index, 'id'], root, 'pack_id_taken', { id })];
    taken.add(id);
    return [];
  });
}

function repeatedTemplates({ text, root }: Source, templates: readonly Template[]): PackProblem[] {
  return templates.flatMap(({ id }, index) => {
    const first = templates.findIndex((each) => each.id === id);
    if (first === index) return [];
    return [problemAt(text, ['templates', index, 'id'], root, 'pack_template_taken', { id })];
  });
}

/** Terms that stand for nothing, or whose groups multiply out to more than the index keeps. */
function badTerms(
  { text, root }: Source,
  terms: readonly (string | TermEntry)[],
  at: readonly (string | number)[],
): PackProblem[] {
  return terms.flatMap((each, index) => {
    const { term, also = [] } = asEntry(each);
    const path = [...at, index];
    return [term, ...also].flatMap((written) => {
      const wordings = wordingsOf(written);
      const data = { term: written, limit: MAX_WORDINGS };
      if (wordings.some((wording) => piecesOf(wording).length === 0)) {
        return [problemAt(text, path, root, 'pack_empty_term', data)];
      }
      if (wordings.length < MAX_WORDINGS) return [];
      return [problemAt(text, path, root, 'pack_too_many_wordings', data)];
    });
  });
}

/** What a fix would write although the same pack takes it out. */
function refusedOffers({ text, root }: Source, courtesy: CourtesyChanges = {}): PackProblem[] {
  return FORMULA_KINDS.flatMap((kind) => {
    const { remove = [], ...offers } = courtesy[kind] ?? {};
    const refused = new Set(remove.map(formulaKey));
    return FORMULA_FORMS.flatMap((form) => {
      const formula = offers[form];
      if (formula === undefined || !refused.has(formulaKey(formula))) return [];
      const path = ['courtesy', kind, form];
      return [problemAt(text, path, root, 'pack_offer_refused', { formula })];
    });
  });
}

function brokenExamples({ text, root }: Source, rule: Rule, index: number): PackProblem[] {
  return failedExamples(rule).map(({ kind, index: example }) => {
    const path = ['own', index, 'examples', kind, example];
    return problemAt(text, path, root, `pack_example_${kind}`, { id: rule.id });
  });
}

/**
 * What keeps an own rule from being taken, as {@link readPack} would say it of a pack that held it
 * alone: its shape, its terms, an id that is taken, examples that do not do as they say. Paths
 * begin inside of the rule; lines are those of its JSON, two blanks deep.
 *
 * @param others ids of the other own rules
 */
export function ownRuleProblems(
  rule: OwnRule,
  catalogue: readonly Rule[],
  others: readonly string[] = [],
): readonly PackProblem[] {
  const pack = { version: PACK_VERSION, name: rule.name || '-', own: [rule] };
  const read = readPack(JSON.stringify(pack, null, 2), catalogue);
  const problems = 'problems' in read ? read.problems : [];
  const inside = problems.map((problem) => ({ ...problem, path: problem.path.slice(2) }));
  if (!others.includes(rule.id)) return inside;
  const place = { path: ['id'], line: 1, column: 1 };
  return [...inside, { ...place, messageId: 'pack_id_taken', data: { id: rule.id } }];
}
