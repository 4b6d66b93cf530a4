import type { Channel, DraftContext } from './draft';
import type { EntityCourtesy } from './entity-courtesy';
import type { MessageData, Severity } from './finding';
import type { Message, Paragraph } from './paragraph';
import type { TermMatcher } from './term-matcher';

/** What managers call the families of rules; the options page groups by them. */
export const GROUPS = [
  'tono',
  'claridad',
  'cortesia',
  'estructura',
  'envio',
  'ortografia',
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * How much text a finding covers. Overlaps are resolved within one grain only:
 * a long sentence does not silence the shouting word inside it.
 */
export type Grain = 'word' | 'sentence' | 'block' | 'message';

/** An option that an admin may tune. Its title is the message `option_<rule>_<key>`. */
export type OptionSchema =
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'string'; readonly default: string }
  | { readonly type: 'enum'; readonly default: string; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly default: readonly string[] };

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

type OptionValue<S extends OptionSchema> = S extends { type: 'integer' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { type: 'list' }
      ? readonly string[]
      : string;

export type OptionValues<O extends OptionSchemas> = { readonly [K in keyof O]: OptionValue<O[K]> };

/** Answers about single words. */
export interface Speller {
  verdict(word: string): 'known' | 'unknown';
  /** Corrections, best first. */
  suggest(word: string): readonly string[];
}

/** Something that the host or the dictionary knows, or does not. */
export type Fact = keyof DraftContext | 'speller';

/** What a rule may ask about besides the text. */
export interface Facts {
  /** Absent: unknown, so that spelling stays silent. */
  readonly speller?: Speller;
  /** The term lists of this rule set; absent: as they come. */
  readonly terms?: TermMatcher<string>;
  /** How this entity greets, says goodbye and signs; absent: as Usted comes. */
  readonly courtesy?: EntityCourtesy;
}

/** What a rule may read beside its paragraph or message; nothing else may sway its answer. */
export interface RuleRun<O extends OptionSchemas = OptionSchemas> {
  readonly options: OptionValues<O>;
  readonly channel: Channel;
  readonly facts: Facts;
  /** For a live rule: where the word ends that is being written, in the paragraph. */
  readonly unfinished?: number;
}

/**
 * What a rule reports. Offsets are relative to the paragraph for a paragraph rule and to the
 * draft for a message rule; leave them out for something the message as a whole lacks.
 */
export interface Match {
  readonly start?: number;
  readonly end?: number;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly expected?: readonly string[];
  /** Default false: a bulk fix leaves it to the agent. */
  readonly safe?: boolean;
  /** Overrides the rule's severity for a lesser or graver case. */
  readonly severity?: Severity;
  readonly insertion?: { readonly at: number; readonly text: string };
}

export interface Example {
  readonly text: string;
  /** Default: the first channel of the rule. */
  readonly channel?: Channel;
  readonly context?: DraftContext;
  /** For `flags`: the texts that must be found, in order. */
  readonly actual?: readonly string[];
  /** For `flags`: the first replacement of each, in order. */
  readonly expected?: readonly string[];
  /** Options that differ from the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
}

interface RuleBase<O extends OptionSchemas> {
  /** In Spanish, kebab-case. Its messages are `rule_<id>` (name) and `rule_<id>_why`. */
  readonly id: string;
  readonly group: Group;
  readonly channels: readonly Channel[];
  readonly severity: Severity;
  readonly grain: Grain;
  /** Off unless an admin turns it on. Default: on. */
  readonly optIn?: boolean;
  /** Leaves out the word being written: it runs again once that word is done. */
  readonly live?: boolean;
  readonly options: O;
  /** Facts without which it must stay silent, in every channel or in one: told when it does. */
  readonly needs?: Partial<Readonly<Record<Channel | 'always', readonly Fact[]>>>;
  /** Key in `rules/data/sources.json`: the protocol's line, a law, RAE. */
  readonly source: string;
  readonly examples: {
    readonly flags: readonly (string | Example)[];
    readonly accepts: readonly (string | Example)[];
  };
}

export interface ParagraphRule<O extends OptionSchemas = OptionSchemas> extends RuleBase<O> {
  readonly scope: 'paragraph';
  check(paragraph: Paragraph, run: RuleRun<O>): Iterable<Match>;
}

export interface MessageRule<O extends OptionSchemas = OptionSchemas> extends RuleBase<O> {
  readonly scope: 'message';
  /** Yields `undefined` where a long message would take too long in one go. */
  check(message: Message, run: RuleRun<O>): Iterable<Match | undefined>;
}

export type Rule = ParagraphRule | MessageRule;

/** What an admin or a host says about one rule; absent keys leave the rule's own defaults. */
export interface RuleSetting {
  readonly enabled?: boolean;
  readonly severity?: Severity;
  readonly channels?: readonly Channel[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Declares a rule of one paragraph at a time; its result is cached until that paragraph changes. */
export function paragraphRule<const O extends OptionSchemas>(
  rule: Omit<ParagraphRule<O>, 'scope'>,
): ParagraphRule {
  return { ...rule, scope: 'paragraph' } as unknown as ParagraphRule;
}

/** Declares a rule of the whole message; it runs at every check and must be cheap. */
export function messageRule<const O extends OptionSchemas>(
  rule: Omit<MessageRule<O>, 'scope'>,
): MessageRule {
  return { ...rule, scope: 'message' } as unknown as MessageRule;
}

/** Values of all options of a rule, defaults overlaid with what an admin set and the option takes. */
export function resolveOptions(
  schemas: OptionSchemas,
  values: Readonly<Record<string, unknown>> = {},
): OptionValues<OptionSchemas> {
  return Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => [
      key,
      fitsOption(schema, values[key]) ? values[key] : schema.default,
    ]),
  ) as OptionValues<OptionSchemas>;
}

/** Whether a value, wherever it comes from, is one that an option takes. */
export function fitsOption(schema: OptionSchema, value: unknown): boolean {
  switch (schema.type) {
    case 'integer': {
      const number = Number.isInteger(value) ? (value as number) : Number.NaN;
      return number >= schema.minimum && number <= schema.maximum;
    }
    case 'enum':
      return schema.values.some((each) => each === value);
    case 'list':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    default:
      return typeof value === schema.type;
  }
}
