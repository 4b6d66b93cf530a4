import type { Channel } from '../lib/engine/draft';
import type { Severity } from '../lib/engine/finding';
import type { Message, Paragraph } from '../lib/engine/paragraph';
import { parseParagraph } from '../lib/engine/parse';
import {
  type Example,
  type Group,
  type Match,
  messageRule,
  paragraphRule,
  type Rule,
} from '../lib/engine/rule';
import { createTermMatcher, type TermMatcher } from '../lib/engine/term-matcher';
import type { TermEntry, TermHit, TermList } from '../lib/engine/terms';
import { ruleKey } from '../lib/i18n/messages';

/** What every rule that an entity writes for itself says. It is plain JSON: no code, no patterns. */
interface OwnRuleBase {
  /** Kebab-case, unlike that of any other rule. */
  readonly id: string;
  /** Name in the lists. */
  readonly name: string;
  /** One sentence: why, for the agent. */
  readonly why: string;
  /** What the card says of a finding; may hold `{actual}`, `{expected}`, `{note}`, `{count}` and `{limit}`. Default: `why`. */
  readonly message?: string;
  /** False: kept, but off. Default: true. */
  readonly enabled?: boolean;
  /** Default: all. */
  readonly channels?: readonly Channel[];
  /** Default: warning. */
  readonly severity?: Severity;
  /** Default: claridad. */
  readonly group?: Group;
  /** Key of the entity's document among the sources. */
  readonly source?: string;
  readonly terms: readonly (string | TermEntry)[];
  /** Texts that it must and must not flag: at least one of each, checked before the rule is taken. */
  readonly examples: {
    readonly flags: readonly (string | Example)[];
    readonly accepts: readonly (string | Example)[];
  };
}

/** Words to write otherwise: each term has its `use`. */
export interface SubstitutionRule extends OwnRuleBase {
  readonly type: 'substitution';
  readonly terms: readonly (TermEntry & { readonly use: readonly string[] })[];
}

/** Words that should not be there; only the agent knows what to write instead. */
export interface ExistenceRule extends OwnRuleBase {
  readonly type: 'existence';
}

/** Words of which at least one must be there, such as a line to call or a legal notice. */
export interface RequiredRule extends OwnRuleBase {
  readonly type: 'required';
  /** Where to look: the first or the last two paragraphs, or all. Default: `anywhere`. */
  readonly where?: 'opening' | 'closing' | 'anywhere';
  /** Wording to insert, at the end unless `where` is `opening`. */
  readonly insert?: string;
}

/** Words that may be there, but not too often: those past the limit are flagged. */
export interface MaximumRule extends OwnRuleBase {
  readonly type: 'maximum';
  readonly maximum: number;
  /** Default: `message`. */
  readonly per?: 'sentence' | 'paragraph' | 'message';
}

export type OwnRule = SubstitutionRule | ExistenceRule | RequiredRule | MaximumRule;

export interface OwnRules {
  readonly rules: readonly Rule[];
  /** What the catalogue of messages lacks: name, reason and sentence of each rule, by message id. */
  readonly messages: Readonly<Record<string, string>>;
  /** Compiles the terms in small steps. */
  readonly prepare: TermMatcher<string>['prepare'];
}

/**
 * Rules made of an entity's own definitions. Terms are matched by the same index as the rules' own
 * lists, so no definition can make a check slow: it costs a look-up a word for all of them together.
 *
 * @param definitions already validated; ids are unique
 */
export function ownRules(definitions: readonly OwnRule[]): OwnRules {
  const lists = definitions.map((rule) => [rule.id, { terms: rule.terms.map(asEntry) }] as const);
  const matcher = createTermMatcher<string>(Object.fromEntries<TermList>(lists));
  const messages: Record<string, string> = {};
  for (const { id, name, why, message = why } of definitions) {
    messages[ruleKey(id)] = name;
    messages[ruleKey(id, 'why')] = why;
    messages[messageIdOf(id)] = message;
  }
  const rules = definitions.map((definition) => build(definition, matcher));
  return { rules, messages, prepare: matcher.prepare };
}

function asEntry(term: string | TermEntry): TermEntry {
  return typeof term === 'string' ? { term } : term;
}

function messageIdOf(id: string): string {
  return `own_${id.replaceAll('-', '_')}`;
}

function build(definition: OwnRule, matcher: TermMatcher<string>): Rule {
  const { id } = definition;
  const base = {
    id,
    group: definition.group ?? 'claridad',
    channels: definition.channels ?? (['email', 'chat', 'form'] as const),
    severity: definition.severity ?? 'warning',
    grain: 'word',
    source: definition.source ?? '',
    options: {},
    optIn: definition.enabled === false,
    examples: definition.examples,
  } as const;
  const find = (paragraph: Paragraph) => matcher.find(paragraph, id);
  switch (definition.type) {
    case 'substitution':
    case 'existence':
      return paragraphRule({
        ...base,
        check: (paragraph) => find(paragraph).map((hit) => asMatch(hit, id)),
      });
    case 'required':
      return messageRule({ ...base, check: (message) => missing(definition, message, find) });
    case 'maximum':
      if ((definition.per ?? 'message') === 'message') {
        return messageRule({
          ...base,
          check: ({ paragraphs }) =>
            beyond(definition, [paragraphs.flatMap((p) => placed(p, find))]),
        });
      }
      return paragraphRule({
        ...base,
        check: (paragraph) => beyond(definition, grouped(definition, paragraph, find(paragraph))),
      });
  }
}

function asMatch({ start, end, expected, safe, entry }: TermHit, id: string): Match {
  const data = { note: entry.note ?? '' };
  return { start, end, messageId: messageIdOf(id), data, expected, safe };
}

/** Hits of a paragraph with offsets into the draft, as message rules report them. */
function placed(paragraph: Paragraph, find: (p: Paragraph) => readonly TermHit[]): TermHit[] {
  const { start: offset } = paragraph;
  return find(paragraph).map((hit) => ({
    ...hit,
    start: hit.start + offset,
    end: hit.end + offset,
  }));
}

function grouped(
  { per }: MaximumRule,
  { sentences }: Paragraph,
  hits: readonly TermHit[],
): readonly (readonly TermHit[])[] {
  if (per !== 'sentence') return [hits];
  return sentences.map(({ start, end }) =>
    hits.filter((hit) => hit.start >= start && hit.start < end),
  );
}

function beyond(
  { id, maximum: limit }: MaximumRule,
  groups: readonly (readonly TermHit[])[],
): Match[] {
  return groups.flatMap((hits) =>
    hits.slice(limit).map((hit) => ({
      ...asMatch(hit, id),
      data: { note: hit.entry.note ?? '', count: hits.length, limit },
    })),
  );
}

/** Paragraphs at either end that count as the opening or the closing. */
const EDGE = 2;

function missing(
  { id, where = 'anywhere', insert }: RequiredRule,
  { draft, paragraphs }: Message,
  find: (paragraph: Paragraph) => readonly TermHit[],
): Match[] {
  const written = paragraphs.filter(({ words }) => words.length > 0);
  if (written.length === 0) return [];
  const looked = {
    opening: written.slice(0, EDGE),
    closing: written.slice(-EDGE),
    anywhere: written,
  };
  const signature = where === 'opening' ? [] : signatureOf(draft);
  if ([...looked[where], ...signature].some((paragraph) => find(paragraph).length > 0)) return [];
  const at =
    where === 'opening' ? 0 : (written.at(-1)?.start ?? 0) + (written.at(-1)?.text.length ?? 0);
  const text = where === 'opening' ? `${insert}\n\n` : `\n\n${insert}`;
  return [{ messageId: messageIdOf(id), ...(insert ? { insertion: { at, text } } : {}) }];
}

/** The signature, wherever it is: what a rule requires may stand there. */
function signatureOf({
  text,
  context: { signature, signatureRange },
}: Message['draft']): Paragraph[] {
  const inside = signatureRange && text.slice(signatureRange.start, signatureRange.end);
  return [signature, inside]
    .filter((each) => each)
    .map((each) => parseParagraph(each as string, [], 0));
}
