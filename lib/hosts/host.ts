import type { Channel, DraftContext } from '../engine/draft';
import type { Field } from '../fields/field';

/**
 * What is known of one site or of one family of sites: where its replies are written, what stands
 * around them, and how they are sent. It only ever reads the page.
 *
 * Adapters look for roles and editability first, for the host's own attributes second, and for
 * translated labels last; names of classes made by a build are never used.
 */
export interface Host {
  readonly id: string;
  /** Whether the page is one of this host. The first host of the catalogue that matches serves. */
  matches(page: Document): boolean;
  /**
   * The reply that a field writes; `undefined` when the field is none, such as a line of
   * recipients, a search box or an internal note.
   */
  replyIn(element: HTMLElement): Reply | undefined;
}

/** One reply under way: a compose window, the answer to a form, the composer of a conversation. */
export interface Reply {
  readonly channel: Channel;
  /** The smallest element around the field and all that belongs to this reply alone. */
  readonly frame: HTMLElement;
  /** What the page tells of the reply now. What cannot be known stays out of it. */
  context(field: Field): DraftContext;
  /** The buttons that send this reply, and no other; empty where none is known. */
  sendButtons(): readonly HTMLElement[];
  /** Whether a key pressed in the field sends the reply. */
  isSendKey(event: KeyboardEvent): boolean;
  /** The conversation that the field answers, in a chat only. */
  readonly conversation?: Conversation;
}

/** A live conversation with one citizen. */
export interface Conversation {
  /** Stable for as long as the page shows this citizen's conversation. */
  readonly id: string;
  /** The element whose changes announce new messages. */
  readonly log: HTMLElement;
  readonly citizenName?: string;
  /** The messages on the page now, oldest first. Lists are virtual: not all there ever were. */
  messages(): readonly ChatMessage[];
}

export interface ChatMessage {
  /** Unique within its conversation. */
  readonly id: string;
  /** A note is for colleagues: it neither asks nor answers. */
  readonly from: 'citizen' | 'agent' | 'note';
  readonly text: string;
  /** Milliseconds since the epoch; unknown where the page shows no full time. */
  readonly at?: number;
}
