import { TERM_LISTS } from '../../rules/term-list-names';
import type { OptionSchema, Rule } from '../engine/rule';
import { ruleKey, type Translate } from '../i18n/messages';
import { SIGNATURE_PARTS } from '../spanish/signature';

/** The part of JSON Schema that Chrome reads of a policy: one type each, no choices. */
interface PolicySchema {
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  readonly id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly additionalProperties?: PolicySchema;
  readonly items?: PolicySchema;
}

const text: PolicySchema = { type: 'string' };
const texts: PolicySchema = { type: 'array', items: text };
const flag: PolicySchema = { type: 'boolean' };

const object = (properties: Readonly<Record<string, PolicySchema>>): PolicySchema => ({
  type: 'object',
  properties,
});

/**
 * What Chrome and Edge let through to `storage.managed`. A key with one value of a wrong type is
 * dropped whole and in silence, so the schema asks for types alone: limits and known words are for
 * `readPolicy`, which says what is wrong and where. What needs more than one type, own rules and
 * templates, comes as text in `pack` or `json`.
 */
export function managedSchema(rules: readonly Rule[], say: Translate): PolicySchema {
  const described = (name: string, schema: PolicySchema): PolicySchema => ({
    title: say(`policy_${name}`),
    ...schema,
  });
  const settings = rules.map((rule) => [rule.id, ruleSchema(rule, say)] as const);
  const terms = TERM_LISTS.map((name) => [name, object({ add: texts, remove: texts })] as const);
  const site = object({ name: text, patterns: texts });
  const formulas = object({ add: texts, remove: texts, letter: text, chat: text });
  const signature = object(Object.fromEntries(SIGNATURE_PARTS.map((part) => [part, text])));
  const layer = object({
    // Own rules are named as well, by ids that only the entity knows.
    rules: { ...object(Object.fromEntries(settings)), additionalProperties: ownRule },
    terms: object(Object.fromEntries(terms)),
    courtesy: object({ greetings: formulas, farewells: formulas, signature }),
    adjust: described('adjust', texts),
    hiddenTemplates: texts,
    review: text,
    clock: object({ enabled: flag, seconds: { type: 'integer' } }),
    hosts: object({ known: { type: 'array', items: site }, hidden: texts }),
  });
  return object({
    json: described('json', text),
    pack: described('pack', text),
    defaults: described('defaults', { id: 'Layer', ...layer }),
    locks: { $ref: 'Layer' },
    hosts: described('hosts', texts),
    hidden: described('hidden', texts),
  });
}

const COMMON = { enabled: flag, severity: text, channels: texts } as const;
const ownRule: PolicySchema = object(COMMON);

function ruleSchema({ id, options }: Rule, say: Translate): PolicySchema {
  const values = Object.entries(options).map(
    ([key, option]) =>
      [
        key,
        { title: say(`option_${id.replaceAll('-', '_')}_${key}`), ...optionSchema(option) },
      ] as const,
  );
  const own = values.length > 0 ? { options: object(Object.fromEntries(values)) } : {};
  return { title: say(ruleKey(id)), ...object({ ...COMMON, ...own }) };
}

function optionSchema({ type }: OptionSchema): PolicySchema {
  if (type === 'list') return texts;
  return { type: type === 'enum' ? 'string' : type };
}
