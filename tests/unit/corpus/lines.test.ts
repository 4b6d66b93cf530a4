import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, readLines } from '../../../lib/corpus/lines';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(
  bytes: Uint8Array,
  size: number,
  limit = 1_000,
): Promise<(string | undefined)[]> {
  const read: (string | undefined)[] = [];
  for await (const { number, bytes: line } of readLines(inChunks(bytes, size), limit)) {
    expect(number).toBe(read.length + 1);
    read.push(line && decode(line));
  }
  return read;
}

describe('lines', () => {
  it('are the same wherever the chunks are cut', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }).map((s) => s.replaceAll('\n', '')));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (lines, size) => {
        const text = lines.map((line) => `${line}\n`).join('');
        const expected = lines.map((line) => (line.startsWith('\uFEFF') ? line.slice(1) : line));
        expect(await read(Buffer.from(text), size)).toEqual(expected);
      }),
    );
  });

  it('count without a last line feed, and skip what is too long', async () => {
    expect(await read(Buffer.from(`a\n${'x'.repeat(50)}\nb`), 7, 20)).toEqual([
      'a',
      undefined,
      'b',
    ]);
  });

  it('are UTF-8 or nothing', () => {
    expect(decode(Uint8Array.of(0xc3, 0xb1))).toBe('ñ');
    for (const bad of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf]]) {
      expect(decode(Uint8Array.from(bad))).toBeUndefined();
    }
  });
});
