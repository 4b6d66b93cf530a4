import { createFold, type EffectiveRuleSet } from './layers';
import { followRuleSources } from './rule-store';

/**
 * The rule set of the moment, all layers together.
 *
 * @param onChange called after each change of a layer, until the signal is aborted
 */
export async function liveRuleSet(
  onChange: (set: EffectiveRuleSet) => void,
  signal?: AbortSignal,
): Promise<() => EffectiveRuleSet> {
  const fold = createFold();
  let sources = (
    await followRuleSources((read) => {
      sources = read.sources;
      onChange(fold(sources));
    }, signal)
  ).sources;
  return () => fold(sources);
}
