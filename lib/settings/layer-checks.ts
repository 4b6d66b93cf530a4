import type { OwnRule } from '../../rules/own';
import { TERM_LISTS } from '../../rules/term-list-names';
import { CHANNELS } from '../engine/draft';
import { SEVERITIES } from '../engine/finding';
import { type Example, GROUPS, type RuleSetting } from '../engine/rule';
import type { TermContext, TermEntry } from '../engine/terms';
import type { Template } from '../templates/template';
import {
  boolean,
  type Check,
  integer,
  isObject,
  list,
  listUpTo,
  matching,
  object,
  oneOf,
  quickly,
  record,
  textUpTo,
} from './checks';
import {
  FORMULA,
  FORMULA_COUNT,
  FORMULA_LENGTH,
  ID,
  MATCH_PATTERN,
  SECONDS,
  SIGNATURE_LENGTH,
  TERM_LENGTH,
  TEXT_LENGTH,
} from './limits';
import { readTermsAhead, termList } from './read-ahead';
import { REVIEW_MODES } from './review-mode';
import {
  type ClockChange,
  type CourtesyChanges,
  type FormulaChanges,
  type HostChanges,
  PACK_VERSION,
  PACK_VERSIONS,
  type RulePack,
  type RuleSetLayer,
  type TermChanges,
} from './rule-set';
import type { KnownSite } from './site';

/*
 * The shape of a rule set's layer, for what is stored and for what a policy brings. Cheap enough
 * for a page: fifty thousand terms pass in some milliseconds. A pack that somebody imports is read
 * by `readPack`, which takes all or nothing and proves the examples.
 */

const text = textUpTo(TEXT_LENGTH);
const texts = list(text);
const term = textUpTo(TERM_LENGTH, 'term');
const id = matching(ID, 'id');
const channel = oneOf(CHANNELS, 'channel');
const severity = oneOf(SEVERITIES, 'severity');

const option: Check<unknown> = (value, place, report) => {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return texts(value, place, report);
  return Number.isFinite(value) ? value : report(place, 'option');
};

const ruleSetting = object<RuleSetting>({
  enabled: boolean,
  severity,
  channels: list(channel),
  options: record(option),
});

const context = object<TermContext>({
  include: texts,
  exclude: texts,
  after: texts,
  notAfter: texts,
  before: texts,
  notBefore: texts,
  vocative: boolean,
});

const entry = object<TermEntry>(
  {
    term,
    also: list(term),
    use: texts,
    inflect: oneOf(['fixed', 'verb', 'noun', 'person', 'adjective'], 'choice'),
    except: texts,
    gender: oneOf(['m', 'f'], 'choice'),
    case: oneOf(['sensitive'], 'choice'),
    safe: boolean,
    mild: boolean,
    context,
    note: text,
    explain: text,
    source: text,
  },
  ['term'],
);

/** A bare text stands for an entry with nothing but its term. */
const termOrEntry: Check<string | TermEntry> = (value, place, report) =>
  typeof value === 'string' ? term(value, place, report) : entry(value, place, report);

const terms = object<TermChanges>({ add: termList(termOrEntry), remove: termList(term) });

/**
 * Reads the long lists of a layer in small steps, so that whoever waits can breathe; its check then
 * has little left to do.
 */
export function* readAhead(layer: unknown): Generator<undefined, void> {
  if (!isObject(layer) || !isObject(layer.terms)) return;
  for (const changes of Object.values(layer.terms)) {
    if (!isObject(changes)) continue;
    yield* readTermsAhead(changes.add, termOrEntry);
    yield* readTermsAhead(changes.remove, term);
  }
}

const formula: Check<string> = (value, place, report) =>
  typeof value === 'string' && value.length <= FORMULA_LENGTH && FORMULA.test(value)
    ? value
    : report(place, 'formula');
const formulas = object<FormulaChanges>({
  add: listUpTo(FORMULA_COUNT, formula),
  remove: listUpTo(FORMULA_COUNT, formula),
  letter: formula,
  chat: formula,
});
const signed = textUpTo(SIGNATURE_LENGTH);

const courtesy = object<CourtesyChanges>({
  greetings: formulas,
  farewells: formulas,
  signature: object({ name: signed, position: signed, office: signed, contact: signed }),
});

const longExample = object<Pick<Example, 'text' | 'channel'>>({ text, channel }, ['text']);
const example: Check<string | Example> = (value, place, report) =>
  typeof value === 'string' ? text(value, place, report) : longExample(value, place, report);

type AnyOwn = Omit<OwnRule, 'type' | 'terms'> & {
  readonly type: OwnRule['type'];
  readonly terms: readonly (string | TermEntry)[];
  readonly where?: 'opening' | 'closing' | 'anywhere';
  readonly insert?: string;
  readonly maximum?: number;
  readonly per?: 'sentence' | 'paragraph' | 'message';
};

const anyOwn = object<AnyOwn>(
  {
    id,
    type: oneOf(['substitution', 'existence', 'required', 'maximum'], 'choice'),
    name: text,
    why: text,
    message: text,
    enabled: boolean,
    channels: list(channel),
    severity,
    group: oneOf(GROUPS, 'choice'),
    source: text,
    terms: list(termOrEntry),
    examples: object<OwnRule['examples']>({ flags: list(example), accepts: list(example) }, [
      'flags',
      'accepts',
    ]),
    where: oneOf(['opening', 'closing', 'anywhere'], 'choice'),
    insert: text,
    maximum: integer(0, 1_000),
    per: oneOf(['sentence', 'paragraph', 'message'], 'choice'),
  },
  ['id', 'type', 'name', 'why', 'terms', 'examples'],
);

const ownRule: Check<OwnRule> = (value, place, report) => {
  const rule = anyOwn(value, place, report);
  if (rule?.type === 'maximum' && rule.maximum === undefined) {
    return report(`${place}.maximum`, 'part');
  }
  if (rule?.type !== 'substitution') return rule as OwnRule | undefined;
  // Without words to write instead there is nothing to substitute.
  const usable = rule.terms.filter(
    (each, index) =>
      (typeof each !== 'string' && each.use?.length) ||
      report(`${place}.terms[${index}].use`, 'part'),
  );
  return (usable.length === rule.terms.length ? rule : { ...rule, terms: usable }) as OwnRule;
};

const template = object<Template>(
  { id, channels: list(channel), title: textUpTo(80), text: textUpTo(5_000), part: boolean },
  ['id', 'channels', 'title', 'text'],
);

const knownSite = object<KnownSite>(
  { name: textUpTo(80), patterns: list(matching(MATCH_PATTERN, 'pattern')) },
  ['name', 'patterns'],
);

const LAYER = {
  rules: record(ruleSetting),
  terms: record(terms, oneOf(TERM_LISTS, 'choice')),
  courtesy,
  own: list(ownRule),
  templates: list(template),
  hiddenTemplates: texts,
  review: oneOf(REVIEW_MODES, 'review'),
  clock: object<ClockChange>({ enabled: boolean, seconds: integer(...SECONDS) }),
  hosts: object<HostChanges>({ known: list(knownSite), hidden: texts }),
} as const;

export const layerCheck: Check<RuleSetLayer> = quickly(object<RuleSetLayer>(LAYER));

const packKeys = quickly(
  object<Omit<RulePack, 'version'>>({ ...LAYER, $schema: text, name: text, description: text }, [
    'name',
  ]),
);

/** A pack of any known version, as one of today. */
export const packCheck: Check<RulePack> = (value, place, report) => {
  if (!isObject(value)) return report(place, 'object');
  const { version, ...rest } = value;
  if (!PACK_VERSIONS.includes(version as number)) return report(`${place}.version`, 'version');
  const pack = packKeys(rest, place, report);
  return pack && { ...pack, version: PACK_VERSION };
};
