import es from '../../public/_locales/es/messages.json';
import { RULES } from '../../rules';
import sources from '../../rules/data/sources.json';
import { createEngine } from '../engine/engine';
import { translator } from '../i18n/messages';
import { createCoach } from './coach';
import { createFormatter } from './formats';
import { asProblem, type Place, readInputs } from './input';
import { type CliOptions, readOptions } from './options';
import { PipeClosed, writer } from './output';
import type { Problem } from './problem';

/** 2 wins over 1: an answer with holes must not pass for an answer. */
const EXIT = { read: 0, errors: 1, badInput: 2 } as const;

const say = translator(es);

/**
 * `npm run check`: reads drafts and writes their findings, one draft after the other.
 *
 * @returns the exit code: 0 read, 1 findings of severity error, 2 something could not be read
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      process.stdout.write(`${say('cli_help')}\n`);
      return EXIT.read;
    }
    return await checkAll(options);
  } catch (error) {
    complain(asProblem(error));
    return EXIT.badInput;
  }
}

async function checkAll(options: CliOptions): Promise<number> {
  const { explain, exitZero } = options;
  const engine = createEngine({ rules: RULES });
  const coach = createCoach(engine, RULES, { say, sources, explain });
  const formatter = createFormatter(options.format, RULES, say);
  const write = writer(process.stdout);
  const findings = { error: 0, warning: 0, info: 0 };
  let drafts = 0;
  let unread = false;
  try {
    await write(formatter.head?.() ?? '');
    for await (const input of readInputs(options)) {
      if ('problem' in input) {
        unread ||= !input.warning;
        complain(input.problem, input.place, input.warning);
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

/** One line on standard error: where, then what, in Spanish. */
function complain({ messageId, data }: Problem, place?: Place, warning = false): void {
  // Names of types and kinds are messages themselves.
  const words = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' && value.startsWith('cli_type_') ? say(value) : value,
  ]);
  const sentence = say(messageId, Object.fromEntries(words));
  const where = place ? `${whereIs(place)}: ` : '';
  process.stderr.write(`${where}${warning ? say('cli_warning') : ''}${sentence}\n`);
}

function whereIs({ file, line }: Place): string {
  const name = file ?? say('cli_stdin');
  return line === undefined ? name : say('cli_place', { file: name, line });
}
