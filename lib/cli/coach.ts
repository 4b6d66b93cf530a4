import type { Draft } from '../engine/draft';
import type { Engine } from '../engine/engine';
import type { Finding } from '../engine/finding';
import { ruleKey, type Translate } from '../i18n/messages';
import type { Told } from './formats/format';

interface Sourced {
  readonly id: string;
  readonly source: string;
}

type Sources = Readonly<Record<string, { title: string; text: string; url?: string }>>;

/** The engine, with a sentence for each finding. */
export function createCoach(
  engine: Engine,
  rules: readonly Sourced[],
  { say, sources, explain }: { say: Translate; sources: Sources; explain: boolean },
): (draft: Draft) => Told[] {
  const sourceOf = new Map(rules.map(({ id, source }) => [id, sources[source]]));

  function explained(finding: Finding): Partial<Told> {
    const source = sourceOf.get(finding.ruleId);
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
