import type { Channel } from '../engine/draft';
import type { RuleSetting } from '../engine/engine';
import type { ReviewMode } from './review-mode';

/** A finding that the agent declared not applicable: this rule, on these words, on this site. */
export interface Dismissal {
  readonly ruleId: string;
  /** Folded text; empty for a message-scope finding. */
  readonly actual: string;
  /** Origin of the site. */
  readonly site: string;
}

/** All that is kept on the device. No text of a reply is ever part of it beyond dismissed words. */
export interface Settings {
  /** Origins on which the agent switched the coach off although it may run there. */
  readonly pausedSites: readonly string[];
  /** Channel of a site when the host does not tell. */
  readonly channels: Readonly<Record<string, Channel>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly dismissals: readonly Dismissal[];
  /** What happens when a reply with errors is about to leave. */
  readonly review: ReviewMode;
}

export const DEFAULT_SETTINGS: Settings = {
  pausedSites: [],
  channels: {},
  rules: {},
  dismissals: [],
  review: 'ask',
};
