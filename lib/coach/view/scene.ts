import type { ChatReviewProps } from './chat-review';
import type { NudgeProps } from './nudge';
import type { ReviewProps, SentNoteProps } from './review';
import type { ViewProps } from './view';

interface Scenes {
  /** What stands beside a field. */
  readonly field: ViewProps;
  readonly nudge: NudgeProps;
  readonly review: ReviewProps;
  readonly 'chat-review': ChatReviewProps;
  readonly 'sent-note': SentNoteProps;
}

/**
 * Something to show and with what: data, so that who has it shown need not hold what draws it. A
 * scene with another `key` comes anew, and is said anew.
 */
export type Scene = {
  readonly [K in keyof Scenes]: {
    readonly kind: K;
    readonly props: Scenes[K];
    readonly key?: string;
  };
}[keyof Scenes];

/** Draws scenes. In pages it is a script of its own: most of what is seen, none of what is found. */
export interface Renderer {
  readonly styles: string;
  /** Draws a scene in place of the one before; none for undefined. */
  draw(scene: Scene | undefined, root: ShadowRoot): void;
}

/** Where a renderer comes from, perhaps a little later. */
export interface RendererSource {
  /** Undefined while it is not here yet. */
  readonly current: Renderer | undefined;
  /** Has it brought; resolves once it is here, or nobody could bring it. */
  bring(): Promise<void>;
}
