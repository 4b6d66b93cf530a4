import type { Finding } from '../../engine/finding';
import type { Reply } from '../../hosts/host';
import type { Leaving, Session } from '../session';
import type { Press } from './press';

/** A field under coaching, and how to go to one of its findings. */
export interface Guarded {
  readonly session: Session;
  readonly goTo: (finding: Finding) => void;
}

/** A press that has to wait for the agent's answer. */
export interface Held extends Guarded, Leaving {
  readonly reply: Reply;
  readonly press: Press;
}

/** What the agent may answer. */
export interface Answers {
  /** Back to the text, at this finding or at the first error. */
  onFix(finding?: Finding): void;
  /** It goes as it is, and the press is made again on their behalf. */
  onSend(): void;
}
