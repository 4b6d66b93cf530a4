import { type ActiveRule, activeRules, gradedOf, type Hit } from './active-rule';
import type { Draft, TextRange } from './draft';
import { type Explanation, type Hidden, silenceOf } from './explain';
import type { Finding } from './finding';
import { maskSteps, masksWithin } from './mask';
import { outwards } from './outwards';
import { type Graded, resolveOverlaps } from './overlaps';
import { type Message, type Paragraph, splitParagraphs } from './paragraph';
import { createParagraphChecker } from './paragraph-check';
import type { Facts, Rule, RuleSetting } from './rule';
import { toEnd } from './to-end';

export interface EngineOptions {
  readonly rules: readonly Rule[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  readonly facts?: Facts;
  /** What compiles in small steps before the first check, so that a page can breathe. */
  readonly prepare?: readonly (() => Iterable<undefined>)[];
}

/** A check under way. */
export interface Progress {
  /** The stretch of the text whose paragraphs are done. */
  readonly covered: TextRange;
  /** Whether these are all; what follows is the message as a whole. */
  readonly isWhole: boolean;
  /** What was found in it; nothing yet of the message as a whole. */
  findings(): Finding[];
}

/** Where the agent is in the text. */
export interface Caret {
  readonly at: number;
  /** The word that ends there is being written: it is not looked up yet whether it is spelled well. */
  readonly writing: boolean;
}

/** Some steps have nothing to tell. */
export type Steps = Generator<Progress | undefined, Finding[]>;

export interface Engine {
  /** All findings of a draft, in order of place, message findings last. */
  check(draft: Draft): Finding[];
  /**
   * The same in short steps, so that a page can breathe between them.
   *
   * @param caret from where on the paragraphs are read, below and above by turns
   */
  steps(draft: Draft, caret?: Caret): Steps;
  /** The findings, and why each other rule is silent: for who tunes the rules. */
  explain(draft: Draft): Explanation;
}

const NOWHERE: Caret = { at: 0, writing: false };

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
  const active = activeRules(rules, settings);
  const checker = createParagraphChecker(active, facts);

  function* runMessageRule(by: ActiveRule, message: Message): Generator<Hit | undefined> {
    const { channel } = message.draft;
    const { rule, channels, options } = by;
    if (rule.scope !== 'message' || !channels.has(channel)) return;
    for (const match of rule.check(message, { options, channel, facts })) {
      yield match && { by, match };
    }
  }

  function* grade(draft: Draft, caret: Caret): Generator<Progress | undefined, Graded[]> {
    for (const each of prepare) yield* each();
    const masks = yield* maskSteps(draft);
    const ranges = splitParagraphs(draft.text);
    checker.makeRoom(ranges.length);
    const graded: Graded[] = [];
    const paragraphs = new Array<Paragraph>(ranges.length);
    let left = ranges.length;
    for (const { index, covered } of outwards(ranges, caret.at)) {
      const range = ranges[index] as TextRange;
      const text = draft.text.slice(range.start, range.end);
      const own = masksWithin(masks, range);
      const { start } = range;
      const isHere = caret.writing && caret.at > start && caret.at <= range.end;
      const unfinished = isHere ? caret.at - start : undefined;
      const checked = yield* checker.check(draft.channel, text, own, start, unfinished);
      paragraphs[index] = checked.paragraph;
      for (const each of checked.graded) graded.push(each);
      left--;
      yield { covered, isWhole: left === 0, findings: () => resolveOverlaps(graded) };
    }
    // A reply without a word of Spanish prose is not ours to judge.
    if (paragraphs.some(({ words }) => words.length > 0)) {
      const message = { draft, paragraphs, masks };
      for (const by of active) {
        for (const hit of runMessageRule(by, message)) {
          if (hit) graded.push(gradedOf(hit, draft.text, 0));
          else yield;
        }
        yield;
      }
    }
    return graded;
  }

  function* steps(draft: Draft, caret = NOWHERE): Steps {
    return resolveOverlaps(yield* grade(draft, caret));
  }

  return {
    steps,
    check: (draft) => toEnd(steps(draft)),
    explain(draft) {
      const graded = toEnd(grade(draft, NOWHERE));
      const hidden: Hidden[] = [];
      const findings = resolveOverlaps(graded, (finding, by) => hidden.push({ finding, by }));
      const spoke = new Set(graded.map(({ finding }) => finding.ruleId));
      const mute = rules.filter(({ id }) => !spoke.has(id));
      const silences = mute.map((rule) => silenceOf(rule, settings[rule.id], draft, facts));
      return { findings, hidden, silences };
    },
  };
}
