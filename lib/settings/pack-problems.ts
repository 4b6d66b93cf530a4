import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import type { Node } from 'jsonc-parser';
import type { MessageData } from '../engine/finding';
import { placeAt } from './json-text';
import { nearest } from './nearest';

type Path = readonly (string | number)[];

/** What is wrong with a rule pack, and where. The sentence is the message `messageId`. */
export interface PackProblem {
  /** Keys and positions from the top: `['rules', 'tuteo', 'severity']`. */
  readonly path: Path;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly messageId: string;
  readonly data: MessageData;
}

/** A problem at a key or at an item of a list; at the nearest that there is. */
export function problemAt(
  text: string,
  keys: readonly (string | number)[],
  root: Node,
  messageId: string,
  data: MessageData = {},
): PackProblem {
  const path: (string | number)[] = [];
  let node: Node | undefined = root;
  let offset = root.offset;
  for (const key of keys) {
    const child: Node | undefined = childOf(node, String(key));
    path.push(node?.type === 'array' ? Number(key) : String(key));
    if (child) offset = child.offset;
    node = child?.type === 'property' ? child.children?.[1] : child;
  }
  return { path, ...placeAt(text, offset), messageId, data };
}

/** The property, name and value, or the item of a list. */
function childOf(node: Node | undefined, key: string): Node | undefined {
  if (node?.type === 'array') return node.children?.[Number(key)];
  return node?.children?.find(({ children }) => children?.[0]?.value === key);
}

/**
 * Names of keys that cannot stand: twice in an object, where JSON would keep the last and say
 * nothing, or with half a character in them.
 */
export function badKeys(text: string, root: Node): PackProblem[] {
  const problems: PackProblem[] = [];
  const visit = (node: Node, path: Path): void => {
    const seen = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') {
        visit(child, [...path, index]);
        continue;
      }
      const [name, value] = child.children ?? [];
      const key = String(name?.value);
      const report = (messageId: string): void => {
        const place = placeAt(text, child.offset);
        problems.push({ path: [...path, key], ...place, messageId, data: { key } });
      };
      if (seen.has(key)) report('pack_repeated');
      if (/\p{Surrogate}/u.test(key)) report('pack_unknown_key');
      seen.add(key);
      if (value) visit(value, [...path, key]);
    }
  };
  visit(root, []);
  return problems;
}

/** Each way in which a value breaks its schema, told once and at the deepest place. */
export function schemaProblems(
  text: string,
  root: Node,
  value: unknown,
  schema: Schema,
): PackProblem[] {
  const { errors } = new Validator(schema, '2020-12', false).validate(value);
  const problems = errors.flatMap((error, index) => {
    const told = tell(error, errors[index - 1], schema);
    return told ? [problemAt(text, told.path, root, told.messageId, told.data)] : [];
  });
  const byPlace = (a: PackProblem, b: PackProblem) => a.line - b.line || a.column - b.column;
  const once = new Map(problems.map((each) => [JSON.stringify([each.path, each.messageId]), each]));
  return [...once.values()].sort(byPlace);
}

interface Complaint {
  readonly path: Path;
  readonly messageId: string;
  readonly data: MessageData;
}

/** The sentence for one error of the validator; undefined where a deeper one says it. */
function tell(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  parent: OutputUnit | undefined,
  schema: Schema,
): Complaint | undefined {
  const path = segments(instanceLocation).map(decodeURIComponent);
  const rule = valueAt(schema, keywordLocation);
  const say = (messageId: string, data: MessageData = {}): Complaint => ({ path, messageId, data });
  switch (keyword) {
    case 'false':
      return parent?.keyword === 'additionalProperties'
        ? say(...unknownKey(path, knownKeys(schema, parent.keywordLocation)))
        : say('pack_out_of_place', { key: String(path.at(-1)) });
    case 'required':
      return say('pack_missing', { key: /"(.*)"/u.exec(error)?.[1] ?? '' });
    case 'type':
      return say('pack_type', { type: `pack_type_${[rule].flat().join('_')}` });
    case 'enum':
      if (path.length === 1 && path[0] === 'version') {
        return say('pack_version', { version: Math.max(...(rule as readonly number[])) });
      }
      return say('pack_enum', { values: (rule as readonly string[]).join(', ') });
    case 'minimum':
    case 'maximum':
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return say(`pack_${keyword}`, { limit: Number(rule) });
    case 'uniqueItems':
      return say('pack_unique');
    case 'pattern':
      return say(patternMessage(keywordLocation));
    default:
      return undefined;
  }
}

function unknownKey(path: Path, known: readonly string[]): [string, MessageData] {
  const key = String(path.at(-1));
  const kind = path.length === 2 && path[0] === 'rules' ? 'pack_unknown_rule' : 'pack_unknown_key';
  const meant = nearest(key, known);
  return meant === undefined ? [kind, { key }] : [`${kind}_meant`, { key, meant }];
}

/** Which of the schema's patterns was broken, by where it stands. */
function patternMessage(keywordLocation: string): string {
  if (keywordLocation.endsWith('/id/pattern')) return 'pack_id';
  if (keywordLocation.includes('/courtesy/')) return 'pack_formula';
  if (/\/patterns\/items\/pattern$/u.test(keywordLocation)) return 'pack_match_pattern';
  if (keywordLocation.endsWith('/text/pattern')) return 'pack_template_fields';
  return keywordLocation.endsWith('/message/pattern') ? 'pack_holes' : 'pack_groups';
}

/** Names that the object whose `additionalProperties` this is may have. */
function knownKeys(schema: Schema, keywordLocation: string): string[] {
  const object = valueAt(schema, keywordLocation.replace(/\/[^/]*$/u, '')) as Schema | undefined;
  return Object.keys(object?.properties ?? {});
}

function valueAt(schema: Schema, location: string): unknown {
  return segments(location).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    schema,
  );
}

/** A JSON pointer in a fragment (`#/terms/x~1y/0`) as keys. */
function segments(location: string): string[] {
  return location
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
