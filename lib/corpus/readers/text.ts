import { readLines } from '../lines';
import { complaintAt, MAX_BYTES, type Reader, tooLong, toText } from '../reader';

/** The whole file is one reply. */
export const readPlainText: Reader = async function* (stream, channel) {
  const lines: string[] = [];
  let left = MAX_BYTES;
  for await (const { number, bytes } of readLines(stream, MAX_BYTES)) {
    left -= (bytes?.length ?? left) + 1;
    try {
      if (left < 0) throw tooLong();
      lines.push(toText(bytes));
    } catch (error) {
      yield complaintAt(error, { line: number });
      return;
    }
  }
  yield { place: {}, draft: { channel, text: lines.join('\n'), context: {} } };
};
