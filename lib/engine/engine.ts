import { isForeign } from '../spanish/language';
import type { Channel, Draft } from './draft';
import { type Explanation, type Hidden, isOn, silenceOf } from './explain';
import type { Finding, Severity } from './finding';
import { type Mask, maskSteps, masksWithin } from './mask';
import { type Graded, resolveOverlaps } from './overlaps';
import { type Message, type Paragraph, splitParagraphs } from './paragraph';
import { parseParagraph } from './parse';
import { type Facts, type Match, type Rule, resolveOptions } from './rule';

/** What an admin or a host says about one rule; absent keys leave the rule's own defaults. */
export interface RuleSetting {
  readonly enabled?: boolean;
  readonly severity?: Severity;
  readonly channels?: readonly Channel[];
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface EngineOptions {
  readonly rules: readonly Rule[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  readonly facts?: Facts;
  /** What compiles in small steps before the first check, so that a page can breathe. */
  readonly prepare?: readonly (() => Iterable<undefined>)[];
}

export interface Engine {
  /** All findings of a draft, in order of place, message findings last. */
  check(draft: Draft): Finding[];
  /** The same in steps of one paragraph or rule each, so that a page can breathe between them. */
  steps(draft: Draft): Generator<undefined, Finding[]>;
  /** The findings, and why each other rule is silent: for who tunes the rules. */
  explain(draft: Draft): Explanation;
}

/** Paragraphs whose results are remembered; a long mail has some 50. */
const CACHE_SIZE = 2_000;

interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly channels: ReadonlySet<Channel>;
  readonly options: ReturnType<typeof resolveOptions>;
  readonly rank: number;
}

interface Hit {
  readonly by: ActiveRule;
  readonly match: Match;
}

interface Checked {
  readonly paragraph: Paragraph;
  readonly hits: readonly Hit[];
}

/**
 * The coach's core: Draft → paragraphs → rules → Findings. Pure, and incremental by paragraph:
 * a keystroke costs the paragraph it falls in, at any length of the text.
 */
export function createEngine({
  rules,
  settings = {},
  facts = {},
  prepare = [],
}: EngineOptions): Engine {
  const active = rules
    .map((rule, rank) => activate(rule, settings[rule.id], rank))
    .filter((each) => each !== undefined);
  const cache = new Map<string, Checked>();

  function checkParagraph(
    draft: Draft,
    text: string,
    masks: readonly Mask[],
    start: number,
  ): Checked {
    const key = `${draft.channel}\n${masks.map((m) => `${m.kind}${m.start}-${m.end}`).join()}\n${text}`;
    const cached = cache.get(key);
    if (cached) {
      cache.delete(key);
      cache.set(key, cached);
      return cached.paragraph.start === start
        ? cached
        : { paragraph: { ...cached.paragraph, start }, hits: cached.hits };
    }
    const paragraph = parseOwn(text, masks, start);
    const checked = { paragraph, hits: [...runParagraphRules(paragraph, draft.channel, false)] };
    cache.set(key, checked);
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value as string);
    return checked;
  }

  function* runParagraphRules(
    paragraph: Paragraph,
    channel: Channel,
    live: boolean,
  ): Generator<Hit> {
    if (paragraph.words.length === 0 && paragraph.prose.trim() === '') return;
    for (const by of active) {
      const { rule, channels, options } = by;
      if (rule.scope !== 'paragraph' || (rule.live ?? false) !== live) continue;
      if (!channels.has(channel)) continue;
      for (const match of rule.check(paragraph, { options, channel, facts })) yield { by, match };
    }
  }

  function* runMessageRule(by: ActiveRule, message: Message): Generator<Hit> {
    const { channel } = message.draft;
    const { rule, channels, options } = by;
    if (rule.scope !== 'message' || !channels.has(channel)) return;
    for (const match of rule.check(message, { options, channel, facts })) yield { by, match };
  }

  function* grade(draft: Draft): Generator<undefined, Graded[]> {
    for (const each of prepare) yield* each();
    const masks = yield* maskSteps(draft);
    const paragraphs: Paragraph[] = [];
    const graded: Graded[] = [];
    const collect = (hits: Iterable<Hit>, offset: number): void => {
      for (const { by, match } of hits) {
        const finding = toFinding(by, match, draft, offset);
        graded.push({ finding, grain: by.rule.grain, rank: by.rank });
      }
    };
    for (const range of splitParagraphs(draft.text)) {
      const text = draft.text.slice(range.start, range.end);
      const checked = checkParagraph(draft, text, masksWithin(masks, range), range.start);
      paragraphs.push(checked.paragraph);
      collect(checked.hits, range.start);
      collect(runParagraphRules(checked.paragraph, draft.channel, true), range.start);
      yield;
    }
    // A reply without a word of Spanish prose is not ours to judge.
    if (paragraphs.some(({ words }) => words.length > 0)) {
      const message = { draft, paragraphs, masks };
      for (const by of active) {
        collect(runMessageRule(by, message), 0);
        yield;
      }
    }
    return graded;
  }

  function* steps(draft: Draft): Generator<undefined, Finding[]> {
    return resolveOverlaps(yield* grade(draft));
  }

  return {
    steps,
    check: (draft) => toEnd(steps(draft)),
    explain(draft) {
      const graded = toEnd(grade(draft));
      const hidden: Hidden[] = [];
      const findings = resolveOverlaps(graded, (finding, by) => hidden.push({ finding, by }));
      const spoke = new Set(graded.map(({ finding }) => finding.ruleId));
      const mute = rules.filter(({ id }) => !spoke.has(id));
      const silences = mute.map((rule) => silenceOf(rule, settings[rule.id], draft, facts));
      return { findings, hidden, silences };
    },
  };
}

function toEnd<T>(run: Generator<undefined, T>): T {
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

/** Parses a paragraph; one in another language is masked as a whole, so that no rule reads it. */
function parseOwn(text: string, masks: readonly Mask[], start: number): Paragraph {
  const paragraph = parseParagraph(text, masks, start);
  if (!isForeign(paragraph.words)) return paragraph;
  return parseParagraph(text, [{ kind: 'foreign', start: 0, end: text.length }], start);
}

function activate(rule: Rule, setting: RuleSetting = {}, rank: number): ActiveRule | undefined {
  if (!isOn(rule, setting)) return undefined;
  return {
    rule,
    rank,
    severity: setting.severity ?? rule.severity,
    channels: new Set(setting.channels ?? rule.channels),
    options: resolveOptions(rule.options, setting.options),
  };
}

function toFinding(
  { rule, severity }: ActiveRule,
  match: Match,
  draft: Draft,
  offset: number,
): Finding {
  const base = {
    ruleId: rule.id,
    severity: match.severity ?? severity,
    messageId: match.messageId,
    expected: match.expected ?? [],
    safe: (match.safe ?? false) && (match.expected?.length ?? 0) > 0,
  };
  if (match.start === undefined || match.end === undefined) {
    const { insertion } = match;
    return {
      ...base,
      scope: 'message',
      actual: '',
      data: match.data ?? {},
      ...(insertion ? { insertion } : {}),
    };
  }
  const start = match.start + offset;
  const end = match.end + offset;
  const actual = draft.text.slice(start, end);
  const suggestion = base.expected[0];
  return {
    ...base,
    scope: 'span',
    start,
    end,
    actual,
    // Every sentence may name what was found and what is better without the rule saying it again.
    data: { actual, ...(suggestion === undefined ? {} : { expected: suggestion }), ...match.data },
  };
}
