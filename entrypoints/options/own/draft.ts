import type { Example } from '../../../lib/engine/rule';
import type { TermEntry } from '../../../lib/engine/terms';
import { fold, withoutAccents } from '../../../lib/spanish/words';
import type { OwnRule } from '../../../rules/own';

export const TYPES = ['substitution', 'existence', 'required', 'maximum'] as const;
export type Type = (typeof TYPES)[number];

/** An own rule as somebody writes it: lists are lines, and nothing has been proven. */
export interface OwnDraft {
  readonly type: Type;
  readonly name: string;
  readonly why: string;
  readonly message: string;
  /** One a line: `term` or `term = alternative | another`. */
  readonly terms: string;
  readonly flags: string;
  readonly accepts: string;
  readonly where: 'opening' | 'closing' | 'anywhere';
  readonly insert: string;
  readonly maximum: number;
  readonly per: 'sentence' | 'paragraph' | 'message';
  readonly severity: NonNullable<OwnRule['severity']>;
  readonly channels: NonNullable<OwnRule['channels']>;
  readonly group: NonNullable<OwnRule['group']>;
}

export const EMPTY: OwnDraft = {
  ...{ type: 'substitution', name: '', why: '', message: '', terms: '', flags: '', accepts: '' },
  ...{ where: 'anywhere', insert: '', maximum: 1, per: 'message' },
  ...{ severity: 'warning', channels: ['email', 'chat', 'form'], group: 'claridad' },
};

/**
 * The rule that a draft describes, proven or not. What the form does not show of the terms and
 * examples of `former` stays with those whose words stay.
 *
 * @param id of a rule that has one already
 */
export function ruleOf(draft: OwnDraft, id: string | undefined, former?: OwnRule): OwnRule {
  const { type, name, why, message, severity, channels, group } = draft;
  const kept = new Map(former?.terms.map((each) => [lineOf(each), each]));
  const terms = linesOf(draft.terms).map((line) => kept.get(line) ?? termOf(line));
  const examples = {
    flags: examplesOf(draft.flags, former?.examples.flags),
    accepts: examplesOf(draft.accepts, former?.examples.accepts),
  };
  const base = {
    ...{ id: id ?? idOf(name), name: name.trim(), why: why.trim(), severity, channels, group },
    ...(message.trim() ? { message: message.trim() } : {}),
    ...{ terms, examples },
  };
  switch (type) {
    case 'substitution':
      return { ...base, type, terms: terms as never };
    case 'existence':
      return { ...base, type };
    case 'required': {
      const insert = draft.insert.trim() ? { insert: draft.insert.trim() } : {};
      return { ...base, type, where: draft.where, ...insert };
    }
    case 'maximum':
      return { ...base, type, maximum: draft.maximum, per: draft.per };
  }
}

export function draftOf(rule: OwnRule): OwnDraft {
  const { flags, accepts } = rule.examples;
  const shared = Object.fromEntries(
    Object.entries(rule).filter(([key]) => Object.hasOwn(EMPTY, key)),
  ) as Partial<OwnDraft>;
  return {
    ...EMPTY,
    ...shared,
    terms: rule.terms.map(lineOf).join('\n'),
    flags: flags.map(textOf).join('\n'),
    accepts: accepts.map(textOf).join('\n'),
  };
}

/** Name → id: `Línea de atención` → `linea-de-atencion`. */
export function idOf(name: string): string {
  return withoutAccents(fold(name))
    .replace(/[^a-z0-9ñ]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
}

function termOf(line: string): string | TermEntry {
  const [term = '', uses = ''] = line.split(/\s*=\s*/u, 2);
  const use = uses.split(/\s*\|\s*/u).filter((each) => each !== '');
  return use.length > 0 ? { term, use } : term;
}

function lineOf(term: string | TermEntry): string {
  if (typeof term === 'string') return term;
  return term.use?.length ? `${term.term} = ${term.use.join(' | ')}` : term.term;
}

function examplesOf(text: string, former: readonly (string | Example)[] = []) {
  const kept = new Map(former.map((each) => [textOf(each), each]));
  return linesOf(text).map((line) => kept.get(line) ?? line.replaceAll('↵', '\n'));
}

/** A break within an example has a sign of its own, since each example has one line. */
function textOf(example: string | Example): string {
  return (typeof example === 'string' ? example : example.text).replaceAll('\n', '↵');
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
