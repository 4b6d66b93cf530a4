import { RULES } from '.';
import sources from './data/sources.json';

/** A line of the protocol, of a law or of RAE, as an agent may read it. */
export interface Source {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
}

const TEXTS: Readonly<Record<string, Source>> = sources;
const BY_RULE = new Map(RULES.map(({ id, source }) => [id, source]));

/** What a rule rests on; undefined for a rule of the entity's own. */
export function sourceOf(ruleId: string): Source | undefined {
  return TEXTS[BY_RULE.get(ruleId) ?? ''];
}
