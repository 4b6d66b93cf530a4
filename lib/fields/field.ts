import type { TextRange } from '../engine/draft';

/** How a replacement ended: `changed` when the text was no longer what had been checked. */
export type Replaced = 'replaced' | 'changed' | 'refused';

/** Where the text of a field stands, as it is laid out at this moment: to be used at once. */
export interface Ruler {
  /** Up to where the text is laid out, in units: a field may need several frames for a long one. */
  readonly reach: number;

  /** Rectangles of the text in client coordinates, one a line, clipped to the field's own box. */
  rectsOf(range: TextRange): DOMRect[];

  /** The part of the text outside of which nothing stands between two heights of the window. */
  between(top: number, bottom: number): TextRange;
}

/**
 * One text field of a page, whatever it is made of. One adapter a family, all of which pass the
 * same contract suite. Offsets are UTF-16 units of `text()`; blocks of an editor are joined by
 * one line feed. Nothing of ours is ever added inside `element`.
 */
export interface Field {
  /** The editable root: it has the focus while the agent types. */
  readonly element: HTMLElement;
  /** Whether the platform can highlight DOM ranges of it; otherwise underlines need an overlay. */
  readonly highlightable: boolean;

  text(): string;

  /** Where the caret or selection is; undefined when it is outside the field. */
  selection(): TextRange | undefined;

  /** Gives the field the focus with the caret where the agent left it. */
  focus(): void;

  /** Gives the field the focus and selects a range of it. */
  select(range: TextRange): void;

  /** Brings a range into view and leaves focus, caret and, where it can, the page where they are. */
  reveal(range: TextRange): void;

  /** The DOM range over the text, only in a highlightable field. */
  rangeOf(range: TextRange): Range | undefined;

  /** The text that an element of the field covers; undefined when it holds none, or in a form. */
  spanOf(element: Element): TextRange | undefined;

  /** Reads the layout once, for many questions. */
  measure(): Ruler;

  /** Calls back after the text may have changed, at most once a frame, until aborted. */
  observe(onChange: () => void, signal: AbortSignal): void;

  /**
   * Replaces a range as a spelling correction of the browser would: one undo step, caret kept,
   * model and formatting kept.
   *
   * @param actual the text that the range must still hold; otherwise nothing is done
   */
  replace(range: TextRange, actual: string, replacement: string): Promise<Replaced>;
}
