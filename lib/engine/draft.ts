/** Where a reply is written. The protocol sets different limits for each. */
export const CHANNELS = ['email', 'chat', 'form'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Half-open range of UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What the host knows about the reply beside its text.
 *
 * Every fact is optional and *unknown is not absent*: a missing `attachments` means that nobody
 * could look, an empty one that there is none. A rule that needs an unknown fact stays silent.
 */
export interface DraftContext {
  readonly subject?: string;
  /** Addresses or display names, as the host shows them. */
  readonly recipients?: readonly string[];
  readonly copies?: readonly string[];
  readonly attachments?: readonly { readonly name: string }[];
  /** Text of a signature that the host adds outside the field. Empty: the host knows there is none. */
  readonly signature?: string;
  /** Signature block inside the field. */
  readonly signatureRange?: TextRange;
  /** Quoted thread or citizen's words inside the field. */
  readonly quotedRanges?: readonly TextRange[];
  readonly citizenName?: string;
  /** The message being answered. */
  readonly citizenMessage?: string;
  /** Milliseconds since the epoch. */
  readonly citizenLastWroteAt?: number;
  /** Place of this message in a chat; unknown for most consoles. */
  readonly chatTurn?: 'opening' | 'middle' | 'closing';
}

/** One reply as it stands in its field. Offsets everywhere count UTF-16 units of `text`. */
export interface Draft {
  readonly channel: Channel;
  readonly text: string;
  readonly context: DraftContext;
}
