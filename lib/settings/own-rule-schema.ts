import type { Schema } from '@cfworker/json-schema';
import { GROUPS } from '../engine/rule';
import { TERM_LENGTH } from './limits';
import { channels, closed, flag, id, list, severity, text } from './schema-parts';

/** One level of groups at most: `(el|la) suscrit(o|a)`. */
export const writtenTerm: Schema = {
  ...text,
  maxLength: TERM_LENGTH,
  pattern: '^[^()|]*(?:\\([^()]*\\)[^()|]*)*$',
};
const texts = list(text);

const entry = closed(
  {
    term: writtenTerm,
    also: list(writtenTerm),
    use: texts,
    inflect: { enum: ['fixed', 'verb', 'noun', 'person', 'adjective'] },
    except: texts,
    gender: { enum: ['m', 'f'] },
    case: { enum: ['sensitive'] },
    safe: flag,
    mild: flag,
    note: text,
    explain: text,
    source: text,
    context: closed({
      ...{ include: texts, exclude: texts, vocative: flag },
      ...{ after: texts, notAfter: texts, before: texts, notBefore: texts },
    }),
  },
  ['term'],
);

/** A bare text stands for the object with nothing but its main key. */
const textOr = (short: Schema, long: Schema): Schema => ({
  type: ['string', 'object'],
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: short,
  else: long,
});

/** An entry of a term list. */
export const termSchema = textOr(writtenTerm, entry);

const example = textOr(
  text,
  closed({ text, channel: { enum: ['email', 'chat', 'form'] } }, ['text']),
);

/** Keys that only some types of rule have. */
const SPECIAL = {
  where: { enum: ['opening', 'closing', 'anywhere'] },
  insert: text,
  maximum: { type: 'integer', minimum: 0, maximum: 1_000 },
  per: { enum: ['sentence', 'paragraph', 'message'] },
} as const satisfies Record<string, Schema>;

type Special = keyof typeof SPECIAL;

/** What a type adds to the common keys: its own special ones, and no other. */
function ofType(type: string, keys: readonly Special[], rest: Schema = {}): Schema {
  const others = Object.keys(SPECIAL).filter((key) => !keys.includes(key as Special));
  return {
    if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: {
      ...rest,
      properties: { ...rest.properties, ...Object.fromEntries(others.map((key) => [key, false])) },
    },
  };
}

/** A rule that an entity writes itself: see `rules/own.ts`. */
export const ownRuleSchema: Schema = {
  ...closed(
    {
      id,
      type: { enum: ['substitution', 'existence', 'required', 'maximum'] },
      name: text,
      why: text,
      message: { ...text, pattern: '^(?:[^{}]|\\{(?:actual|expected|note|count|limit)\\})*$' },
      enabled: flag,
      severity,
      channels,
      group: { enum: [...GROUPS] },
      terms: list(termSchema, 1),
      examples: closed({ flags: list(example, 1), accepts: list(example, 1) }, [
        'flags',
        'accepts',
      ]),
      ...SPECIAL,
    },
    ['id', 'type', 'name', 'why', 'terms', 'examples'],
  ),
  allOf: [
    ofType('substitution', [], {
      properties: { terms: list({ type: 'object', required: ['use'] }) },
    }),
    ofType('existence', []),
    ofType('required', ['where', 'insert']),
    ofType('maximum', ['maximum', 'per'], { required: ['maximum'] }),
  ],
};
