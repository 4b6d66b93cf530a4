import type { Channel } from '../engine/draft';

/** A reply ready but for its fields, which stand in the text as `{nombre}`. */
export interface Template {
  readonly id: string;
  readonly channels: readonly Channel[];
  readonly title: string;
  readonly text: string;
  /** A sentence for a reply that is being written, not a whole one. */
  readonly part?: boolean;
}

/**
 * How a field is asked for: `long` takes lines, `deadline` is a date that can be counted in working
 * days, `signature` is kept for the next time and may stay empty.
 */
export type FieldKind = 'text' | 'long' | 'choice' | 'date' | 'deadline' | 'signature';

/** What goes in one place of a template. */
export interface TemplateField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  /** What somebody could write there, a date as `2026-12-15`. */
  readonly example: string;
  /** Of a `choice`. */
  readonly options: readonly string[];
}

/** What the agent wrote, by field id; a date as `2026-12-15`. */
export type FieldValues = Readonly<Record<string, string>>;

/** All that a page needs to offer templates; it travels as one message. */
export interface TemplateSet {
  readonly templates: readonly Template[];
  readonly fields: readonly TemplateField[];
  /** The agent's own, as last used; empty before the first. */
  readonly signature: string;
}
