import { createFold } from '../../../lib/settings/layers';
import { readPack } from '../../../lib/settings/pack';
import type { RuleSources } from '../../../lib/settings/rule-set';
import { diffRuleSets } from '../../../lib/settings/rule-set-diff';
import { createTuning } from '../../../lib/settings/tuned-rules';
import { RULES } from '../../../rules';
import { summaryOf } from './diff-summary';
import type { PackNews, PackTask } from './protocol';

/** Reads a pack, proves its examples and compares it with what holds: seconds for a large one. */
self.addEventListener('message', ({ data }: MessageEvent<PackTask>) => {
  self.postMessage(newsOf(data));
});

function newsOf({ text, sources }: PackTask): PackNews {
  const read = readPack(text, RULES);
  if ('problems' in read) return { type: 'problems', problems: read.problems };
  const now: RuleSources = JSON.parse(sources);
  const fold = createFold();
  const before = fold(now);
  const { pack } = read;
  // The entity's own rules, too, have values that nobody set.
  const { rules } = createTuning()(before);
  const changes = diffRuleSets(before, fold({ ...now, pack }), rules);
  return { type: 'sound', name: pack.name, changes: summaryOf(changes) };
}
