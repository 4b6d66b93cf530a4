import type { Channel, DraftContext } from '../engine/draft';
import type { Caret } from '../engine/engine';
import type { Edit } from '../engine/stale';
import type { Reading } from './reader';
import type { RulesInForce } from './rules-in-force';

/*
 * A frame and the background talk over one port while the frame has a field under coaching. A text
 * travels whole once, then edit by edit; nothing of it is kept once its field or the port is gone.
 *
 *   frame ── read { field, turn, text | edit } ──► background
 *         ◄── rules { review, clock, … } ─────────
 *         ◄── reading { field, turn, findings } ──
 */

export const PORT = 'usted-check';

/** A change of the text that was sent before. */
export interface SentEdit extends Edit {
  readonly text: string;
  /** Units of the text after it, by which a misunderstanding is noticed. */
  readonly length: number;
}

/** A draft to be read. */
export interface ReadLetter {
  readonly kind: 'read';
  /** Unique in the port. */
  readonly field: number;
  /** Grows by one a draft. */
  readonly turn: number;
  readonly channel: Channel;
  readonly caret: Caret;
  /** The text, or how it changed since the last draft. */
  readonly text: string | SentEdit;
  /** Absent: as it was. */
  readonly context?: DraftContext;
}

export type FrameLetter = ReadLetter | { readonly kind: 'leave'; readonly field: number };

export type BackgroundLetter =
  | { readonly kind: 'rules'; readonly rules: RulesInForce }
  | ({ readonly kind: 'reading'; readonly field: number; readonly turn: number } & Reading)
  /** The draft of this turn was not understood: the whole of it is needed. */
  | { readonly kind: 'again'; readonly field: number; readonly turn: number };
