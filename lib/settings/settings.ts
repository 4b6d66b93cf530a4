import type { Channel } from '../engine/draft';

/** A finding that the agent declared not applicable: this rule, on these words, on this site. */
export interface Dismissal {
  readonly ruleId: string;
  /** Folded text; empty for a message-scope finding. */
  readonly actual: string;
  /** Origin of the site. */
  readonly site: string;
}

/**
 * What the agent switched on this device, beside the rule set, which has a place of its own (see
 * `rule-set.ts`). No text of a reply is ever part of it beyond dismissed words. It is small: every
 * frame of every page reads it.
 */
export interface Settings {
  /** Origins on which the agent switched the coach off although it may run there. */
  readonly pausedSites: readonly string[];
  /** Channel of a site when the host does not tell. */
  readonly channels: Readonly<Record<string, Channel>>;
  readonly dismissals: readonly Dismissal[];
}

export const DEFAULT_SETTINGS: Settings = {
  pausedSites: [],
  channels: {},
  dismissals: [],
};
