import { type DraftLine, nearestKey, readDraftLine } from '../draft-line';
import { readLines } from '../lines';
import type { Place } from '../problem';
import { complaintAt, MAX_BYTES, type Reader, toText } from '../reader';

/** A draft a line, as the terminal takes and gives them. */
export const readJsonl: Reader = async function* (stream, channel) {
  const warned = new Set<string>();
  for await (const { number, bytes } of readLines(stream, MAX_BYTES)) {
    const place = { line: number };
    try {
      const line = toText(bytes);
      if (line.trim() === '') continue;
      const { id, draft, unknownKeys } = readDraftLine(line, channel);
      yield* warn(unknownKeys, warned, place);
      yield { place, id, draft };
    } catch (error) {
      yield complaintAt(error, place);
    }
  }
};

/** Tells each unknown key once, and no more than a handful of them. */
function* warn(keys: DraftLine['unknownKeys'], warned: Set<string>, place: Place) {
  for (const key of keys) {
    if (warned.has(key) || warned.size >= 8) continue;
    warned.add(key);
    const meant = nearestKey(key);
    const told = meant
      ? { messageId: 'cli_unknown_key_meant', data: { key, meant } }
      : { messageId: 'cli_unknown_key', data: { key } };
    yield { ...told, place, warning: true };
  }
}
