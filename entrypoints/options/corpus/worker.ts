import { type CorpusFile, checkCorpus } from '../../../lib/corpus/check';
import { CorpusComparison } from '../../../lib/corpus/compare';
import { createEngine, type Engine } from '../../../lib/engine/engine';
import type { Facts } from '../../../lib/engine/rule';
import { createFold } from '../../../lib/settings/layers';
import type { RuleSources } from '../../../lib/settings/rule-set';
import { createTuning } from '../../../lib/settings/tuned-rules';
import { createImmediateSpeller } from '../../../lib/spelling/immediate';
import type { CorpusNews, CorpusTask, Dropped } from './protocol';

/** Milliseconds between two words on how far it is. */
const PACE_MS = 100;

const post = (news: CorpusNews): void => self.postMessage(news);

self.addEventListener('message', ({ data }: MessageEvent<CorpusTask>) => {
  run(data).catch((error: unknown) => {
    post({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
});

async function run({ files, channel, before, after, dictionary }: CorpusTask): Promise<void> {
  const facts = dictionary ? { speller: createImmediateSpeller(dictionary) } : {};
  const comparison = new CorpusComparison(engineOf(before, facts), engineOf(after, facts));
  const check = checkCorpus(files.map(fileOf), channel, comparison);
  let told = 0;
  let step = await check.next();
  while (!step.done) {
    if (performance.now() - told > PACE_MS) {
      told = performance.now();
      post({ type: 'progress', ...step.value });
    }
    step = await check.next();
  }
  post({ type: 'done', comparison: comparison.result(), unread: step.value });
}

function engineOf(sources: RuleSources, facts: Facts): Engine {
  const tuned = createTuning()(createFold()(sources));
  return createEngine({ ...tuned, facts: { ...tuned.facts, ...facts } });
}

function fileOf({ path, file }: Dropped): CorpusFile {
  return { path, size: file.size, stream: () => chunksOf(file) };
}

/** Not every browser lets one iterate over a stream. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
