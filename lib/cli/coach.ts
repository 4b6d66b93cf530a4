import type { Source } from '../../rules/sources';
import type { Draft } from '../engine/draft';
import type { Engine } from '../engine/engine';
import type { Finding } from '../engine/finding';
import { ruleKey, type Translate } from '../i18n/messages';
import type { Told } from './formats/format';

interface CoachOptions {
  readonly say: Translate;
  readonly sourceOf: (ruleId: string) => Source | undefined;
  /** Whether to tell why, and on what the rule rests. */
  readonly explain: boolean;
}

/** The engine, with a sentence for each finding. */
export function createCoach(
  engine: Engine,
  { say, sourceOf, explain }: CoachOptions,
): (draft: Draft) => Told[] {
  function explained(finding: Finding): Partial<Told> {
    const source = sourceOf(finding.ruleId);
    const url = finding.url ?? source?.url;
    return {
      why: say(ruleKey(finding.ruleId, 'why')),
      ...(source ? { source: { title: source.title, text: source.text } } : {}),
      ...(url ? { url } : {}),
    };
  }

  return (draft) =>
    engine.check(draft).map((finding) => ({
      finding,
      message: say(finding.messageId, finding.data),
      ...(explain ? explained(finding) : {}),
    }));
}
