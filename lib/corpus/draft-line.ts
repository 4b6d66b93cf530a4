import { CHANNELS, type Channel, type Draft, type DraftContext } from '../engine/draft';
import { readJson } from '../settings/json-text';
import { nearest } from '../settings/nearest';
import { Problem } from './problem';

export interface DraftLine {
  /** Given back as it came, so that whoever asked can match the answer. */
  readonly id: string | number;
  readonly draft: Draft;
  /** Keys that nobody reads; archives carry their own columns, so they are told and not refused. */
  readonly unknownKeys: readonly string[];
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const range: Check = (value) =>
  record(value) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  0 <= Number(value.start) &&
  Number(value.start) <= Number(value.end);

/** What each key of `context` must be: a check and the message that names it. */
const CONTEXT: Record<keyof DraftContext, readonly [Check, string]> = {
  subject: [text, 'cli_type_text'],
  recipients: [texts, 'cli_type_texts'],
  copies: [texts, 'cli_type_texts'],
  attachments: [
    (value) => Array.isArray(value) && value.every((each) => record(each) && text(each.name)),
    'cli_type_attachments',
  ],
  signature: [text, 'cli_type_text'],
  signatureRange: [range, 'cli_type_range'],
  quotedRanges: [(value) => Array.isArray(value) && value.every(range), 'cli_type_ranges'],
  citizenName: [text, 'cli_type_text'],
  citizenMessage: [text, 'cli_type_text'],
  citizenLastWroteAt: [Number.isFinite, 'cli_type_time'],
  chatTurn: [
    (value) => value === 'opening' || value === 'middle' || value === 'closing',
    'cli_type_turn',
  ],
};

const KEYS = ['id', 'channel', 'text', 'context'];

/**
 * Reads `{"id", "channel", "text", "context"?}`. A line without a channel takes the default;
 * `null` stands for a fact that is not known.
 *
 * @throws Problem that says what is wrong and where in the line
 */
export function readDraftLine(json: string, defaultChannel: Channel): DraftLine {
  const line = parse(json);
  if (!record(line)) throw new Problem('cli_not_an_object');
  const { id, channel = defaultChannel, text: body } = line;
  if (id === undefined) throw new Problem('cli_missing_key', { key: 'id' });
  if (typeof id !== 'string' && typeof id !== 'number') throw wrongType('id', 'cli_type_id');
  if (body === undefined) throw new Problem('cli_missing_key', { key: 'text' });
  if (typeof body !== 'string') throw wrongType('text', 'cli_type_text');
  return {
    id,
    draft: { channel: asChannel(channel), text: body, context: readContext(line.context, body) },
    unknownKeys: unknownKeys(line),
  };
}

/** @throws Problem that lists the channels there are */
export function asChannel(value: unknown): Channel {
  const channel = CHANNELS.find((each) => each === value);
  if (channel) return channel;
  if (typeof value !== 'string') throw wrongType('channel', 'cli_type_text');
  throw new Problem('cli_unknown_channel', { channel: value, channels: CHANNELS.join(', ') });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Read again by a parser that tells the place; only a broken line pays for it.
    const { offset } = { offset: 0, ...readJson(json) };
    throw new Problem('cli_json_broken', { column: offset + 1 });
  }
}

function readContext(value: unknown, body: string): DraftContext {
  if (value === undefined || value === null) return {};
  if (!record(value)) throw wrongType('context', 'cli_type_object');
  const context: Record<string, unknown> = {};
  for (const [key, [check, type]] of Object.entries(CONTEXT)) {
    const fact = value[key];
    if (fact === undefined || fact === null) continue;
    if (!check(fact)) throw wrongType(`context.${key}`, type);
    context[key] = fact;
  }
  const facts = context as DraftContext;
  const { quotedRanges = [], signatureRange } = facts;
  const ranges = signatureRange ? [...quotedRanges, signatureRange] : quotedRanges;
  if (ranges.some(({ end }) => end > body.length)) {
    throw new Problem('cli_range_outside', { length: body.length });
  }
  return facts;
}

function unknownKeys(line: Record<string, unknown>): string[] {
  const context = record(line.context) ? Object.keys(line.context) : [];
  return [
    ...Object.keys(line).filter((key) => !KEYS.includes(key)),
    ...context.filter((key) => !Object.hasOwn(CONTEXT, key)).map((key) => `context.${key}`),
  ];
}

/** The key that was probably meant, for a warning about one nobody reads. */
export function nearestKey(key: string): string | undefined {
  return nearest(key, [...KEYS, ...Object.keys(CONTEXT).map((each) => `context.${each}`)]);
}

function wrongType(key: string, type: string): Problem {
  return new Problem('cli_wrong_type', { key, type });
}
