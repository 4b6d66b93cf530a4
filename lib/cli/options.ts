import { parseArgs } from 'node:util';
import { asChannel } from '../corpus/draft-line';
import { Problem } from '../corpus/problem';
import type { Channel } from '../engine/draft';
import { nearest } from '../settings/nearest';

export const FORMATS = ['text', 'json', 'jsonl', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface CliOptions {
  readonly channel: Channel;
  readonly format: Format;
  /** Path of a rule pack. */
  readonly rules?: string;
  /** Path of the values of a browser policy. */
  readonly policy?: string;
  /** Path of the rule pack to compare with: tells what changes instead of what is found. */
  readonly compare?: string;
  readonly explain: boolean;
  readonly exitZero: boolean;
  readonly help: boolean;
  /** Paths as given; `-` is standard input. Never empty. */
  readonly files: readonly string[];
}

const FLAGS = {
  channel: { type: 'string' },
  rules: { type: 'string' },
  policy: { type: 'string' },
  compare: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'boolean' },
  'exit-zero': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the arguments after `check --`.
 *
 * @throws Problem that names the argument that is not understood
 */
export function readOptions(args: readonly string[]): CliOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') checkFlag(token.name, token.rawName, token.value);
  }
  const { channel = 'email', format = 'text', rules, policy, compare } = values;
  if (compare !== undefined && format === 'sarif') throw new Problem('cli_compare_sarif', {});
  return {
    channel: asChannel(channel),
    format: asFormat(String(format)),
    ...(typeof rules === 'string' ? { rules } : {}),
    ...(typeof policy === 'string' ? { policy } : {}),
    ...(typeof compare === 'string' ? { compare } : {}),
    explain: values.explain === true,
    exitZero: values['exit-zero'] === true,
    help: values.help === true,
    files: positionals.length > 0 ? positionals : ['-'],
  };
}

function checkFlag(name: string, raw: string, value: string | undefined): void {
  if (!Object.hasOwn(FLAGS, name)) {
    const meant = nearest(name, Object.keys(FLAGS));
    throw meant
      ? new Problem('cli_unknown_flag_meant', { flag: raw, meant: `--${meant}` })
      : new Problem('cli_unknown_flag', { flag: raw });
  }
  const { type } = FLAGS[name as keyof typeof FLAGS];
  if (type === 'string' && !value) throw new Problem('cli_flag_without_value', { flag: raw });
  if (type === 'boolean' && value) throw new Problem('cli_flag_with_value', { flag: raw });
}

function asFormat(value: string): Format {
  const format = FORMATS.find((each) => each === value);
  if (format) return format;
  throw new Problem('cli_unknown_format', { format: value, formats: FORMATS.join(', ') });
}
