import es from '../../public/_locales/es/messages.json';
import { sourceOf } from '../../rules/sources';
import { CorpusComparison } from '../corpus/compare';
import type { Complaint } from '../corpus/problem';
import { createEngine } from '../engine/engine';
import type { Facts } from '../engine/rule';
import { translator } from '../i18n/messages';
import { withOwnMessages } from '../i18n/own-messages';
import type { TunedRules } from '../settings/tuned-rules';
import { createLocalSpeller } from '../spelling/local';
import { createCoach } from './coach';
import { writeComparison } from './compare';
import { complaint } from './complain';
import { createFormatter } from './formats';
import { readInputs } from './input';
import { type CliOptions, readOptions } from './options';
import { PipeClosed, writer } from './output';
import { loadPolicyFile } from './policy';
import { asProblem } from './problem';
import { loadRules } from './rules';

/** 2 wins over 1: an answer with holes must not pass for an answer. */
const EXIT = { read: 0, errors: 1, badInput: 2 } as const;

const spanish = translator(es);
const complain = (about: Complaint): void => {
  process.stderr.write(complaint(spanish, about));
};

/**
 * `npm run check`: reads drafts and writes their findings, one draft after the other.
 *
 * @returns the exit code: 0 read, 1 findings of severity error, 2 something could not be read
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  let options: CliOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    complain(asProblem(error));
    return EXIT.badInput;
  }
  if (options.help) {
    process.stdout.write(`${spanish('cli_help')}\n`);
    return EXIT.read;
  }
  const decided = options.policy === undefined ? undefined : await loadPolicyFile(options.policy);
  decided?.complaints.forEach(complain);
  const loaded = await loadRules(options.rules, decided?.policy);
  const base = options.compare === undefined ? undefined : await loadRules(options.compare);
  for (const each of [loaded, base]) {
    if (each && 'complaints' in each) each.complaints.forEach(complain);
  }
  if ('complaints' in loaded || (base && 'complaints' in base)) return EXIT.badInput;
  const code = await (base ? compareAll(options, base, loaded) : checkAll(options, loaded));
  // The rest of a policy holds, as in the browser; what does not is bad input all the same.
  return decided && decided.complaints.length > 0 ? EXIT.badInput : code;
}

/** What `after` would newly flag or no longer flag; no finding is an error here. */
async function compareAll(
  options: CliOptions,
  before: TunedRules,
  after: TunedRules,
): Promise<number> {
  const known = facts();
  const engineOf = (tuned: TunedRules) =>
    createEngine({ ...tuned, facts: { ...tuned.facts, ...known } });
  const comparison = new CorpusComparison(engineOf(before), engineOf(after));
  let unread = false;
  for await (const input of readInputs(options)) {
    if ('messageId' in input) {
      unread ||= !input.warning;
      complain(input);
    } else {
      const { id, place, draft } = input;
      comparison.add(String(id ?? place.file ?? spanish('cli_stdin')), draft);
    }
  }
  const messages = { ...before.messages, ...after.messages };
  const say = withOwnMessages(spanish, () => messages);
  await writer(process.stdout)(writeComparison(comparison.result(), options.format, say));
  return unread ? EXIT.badInput : EXIT.read;
}

async function checkAll(options: CliOptions, loaded: TunedRules): Promise<number> {
  const { explain, exitZero, format } = options;
  const { rules, messages } = loaded;
  const say = withOwnMessages(spanish, () => messages);
  const engine = createEngine({ ...loaded, facts: { ...loaded.facts, ...facts() } });
  const coach = createCoach(engine, { say, sourceOf, explain });
  const formatter = createFormatter(format, rules, say);
  const write = writer(process.stdout);
  const findings = { error: 0, warning: 0, info: 0 };
  let drafts = 0;
  let unread = false;
  try {
    await write(formatter.head?.() ?? '');
    for await (const input of readInputs(options)) {
      if ('messageId' in input) {
        unread ||= !input.warning;
        complain(input);
        continue;
      }
      const told = coach(input.draft);
      for (const { finding } of told) findings[finding.severity]++;
      drafts++;
      await write(formatter.report({ ...input, told }));
    }
    await write(formatter.tail?.({ drafts, findings }) ?? '');
  } catch (error) {
    if (!(error instanceof PipeClosed)) throw error;
  }
  if (unread) return EXIT.badInput;
  return findings.error > 0 && !exitZero ? EXIT.errors : EXIT.read;
}

/** Spelling needs the dictionary that `npm ci` makes; without it the rest still works. */
function facts(): Facts {
  try {
    return { speller: createLocalSpeller() };
  } catch {
    complain({ messageId: 'cli_no_dictionary', data: {}, warning: true });
    return {};
  }
}
