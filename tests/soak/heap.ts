import type { CDPSession } from 'playwright-core';

/** Bytes on a JavaScript heap, by what they are. */
export interface HeapContents {
  /** What scripts made and hold: objects, arrays, closures, strings. */
  readonly data: number;
  /** What the engine made of scripts: bytecode and machine code, more the longer they run. */
  readonly code: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/** What the browser itself keeps of nodes, styles and timings is counted by other means. */
const NOT_DATA = new Set(['hidden', 'code', 'native', 'synthetic', 'object shape']);

/** Frees all that nothing holds. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  // What one pass frees may hold what the next one frees.
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
}

/** Counts what is on a page's heap. */
export async function heapContents(session: CDPSession): Promise<HeapContents> {
  const { snapshot, nodes } = await takeSnapshot(session);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  let data = 0;
  let code = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = types[0][nodes[node + type] ?? 0] ?? '';
    const bytes = nodes[node + size] ?? 0;
    if (kind === 'code') code += bytes;
    else if (!NOT_DATA.has(kind)) data += bytes;
  }
  return { data, code };
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(chunks.join(''));
}
