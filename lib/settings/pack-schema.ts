import type { Schema } from '@cfworker/json-schema';
import { TERM_LISTS } from '../../rules/term-list-names';
import type { OptionSchema, Rule } from '../engine/rule';
import { ruleKey, type Translate } from '../i18n/messages';
import { SIGNATURE_PARTS } from '../spanish/signature';
import { FIELD_NAME } from '../templates/fill';
import {
  FORMULA,
  FORMULA_COUNT,
  FORMULA_LENGTH,
  MATCH_PATTERN,
  SECONDS,
  SIGNATURE_LENGTH,
} from './limits';
import { ownRuleSchema, termSchema, writtenTerm } from './own-rule-schema';
import { REVIEW_MODES } from './review-mode';
import { PACK_VERSIONS } from './rule-set';
import { channels, closed, flag, id, list, severity, text } from './schema-parts';

/**
 * JSON Schema of a rule pack, drawn from the rules' own options.
 *
 * @param say adds titles, for the published file that editors read
 */
export function packSchema(rules: readonly Rule[], say?: Translate): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...closed(
      {
        $schema: { type: 'string' },
        version: { enum: [...PACK_VERSIONS] },
        name: text,
        description: text,
        rules: closed(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, say)]))),
        terms: closed(Object.fromEntries(TERM_LISTS.map((name) => [name, termsSchema(name, say)]))),
        courtesy: courtesySchema,
        own: list(ownRuleSchema),
        templates: list(templateSchema),
        hiddenTemplates: list(text),
        review: { enum: [...REVIEW_MODES] },
        clock: closed({
          enabled: flag,
          seconds: { type: 'integer', minimum: SECONDS[0], maximum: SECONDS[1] },
        }),
        hosts: closed({ known: list(siteSchema), hidden: list(text) }),
      },
      ['version', 'name'],
    ),
  };
}

function termsSchema(name: string, say?: Translate): Schema {
  return {
    ...(say ? { title: say(ruleKey(name)) } : {}),
    ...closed({ add: list(termSchema), remove: list(writtenTerm) }),
  };
}

const formula: Schema = { ...text, maxLength: FORMULA_LENGTH, pattern: FORMULA.source };
const formulas = list(formula, 0, FORMULA_COUNT);
const signed: Schema = { ...text, maxLength: SIGNATURE_LENGTH };

/** How the entity greets, says goodbye and signs: see `lib/settings/courtesy.ts`. */
const formulaChanges = closed({ add: formulas, remove: formulas, letter: formula, chat: formula });
const courtesySchema = closed({
  greetings: formulaChanges,
  farewells: formulaChanges,
  signature: closed(Object.fromEntries(SIGNATURE_PARTS.map((part) => [part, signed]))),
});

const siteSchema = closed(
  {
    name: { ...text, maxLength: 80 },
    patterns: list({ ...text, pattern: MATCH_PATTERN.source }, 1),
  },
  ['name', 'patterns'],
);

/** A reply of the entity with fields to fill: see `lib/templates/fill.ts`. */
const templateSchema = closed(
  {
    id,
    channels,
    title: { ...text, maxLength: 80 },
    part: flag,
    text: { ...text, maxLength: 5_000, pattern: `^(?:[^{}]|\\{${FIELD_NAME}\\})*$` },
  },
  ['id', 'channels', 'title', 'text'],
);

function ruleSchema({ id, options }: Rule, say?: Translate): Schema {
  const values = Object.entries(options).map(([key, option]) => {
    const title = say?.(`option_${id.replaceAll('-', '_')}_${key}`);
    return [key, { ...optionSchema(option), ...(title ? { title } : {}) }] as const;
  });
  return {
    ...(say ? { title: say(ruleKey(id)), description: say(ruleKey(id, 'why')) } : {}),
    ...closed({
      enabled: flag,
      severity,
      channels,
      options: closed(Object.fromEntries(values)),
    }),
  };
}

function optionSchema(option: OptionSchema): Schema {
  const { default: preset } = option;
  switch (option.type) {
    case 'integer': {
      const { minimum, maximum } = option;
      return { type: 'integer', minimum, maximum, default: preset };
    }
    case 'enum':
      return { enum: [...option.values], default: preset };
    case 'list':
      return { ...list(text), default: preset };
    default:
      return { type: option.type, default: preset };
  }
}
