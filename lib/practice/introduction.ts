import type { Draft } from '../engine/draft';
import type { Finding } from '../engine/finding';
import { SIGNATURE } from './correct';
import data from './data/introduction.json';

/** A step of the first five minutes. Its words are `introduction_<step>_title` and `_text`. */
export const STEPS = data.steps as readonly Step[];
export type Step = 'welcome' | 'focus' | 'card' | 'list' | 'templates' | 'clean';

/** The reply that the agent finds in the field. */
export const FIRST_TEXT = data.text;

/** What the page knows while the agent tries. */
export interface Attempt {
  readonly focused: boolean;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export function introductionDraft(text: string): Draft {
  return { channel: 'email', text, context: { signature: SIGNATURE } };
}

/** Whether the agent has done what a step asks; undefined for one that only tells. */
export function isDone(step: Step, { focused, text, findings }: Attempt): boolean | undefined {
  switch (step) {
    case 'focus':
      return focused;
    case 'card':
      return text !== FIRST_TEXT && !findings.some(({ ruleId }) => ruleId === 'tuteo');
    case 'clean':
      return text.trim() !== '' && findings.length === 0;
    default:
      return undefined;
  }
}
