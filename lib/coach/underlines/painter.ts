import type { SpanFinding } from '../../engine/finding';
import type { Field } from '../../fields/field';
import type { Theme } from '../theme';
import { HighlightLayer } from './highlight-layer';
import { inSight } from './in-sight';
import type { Layer } from './layer';

import { OverlayLayer } from './overlay-layer';

/** Pixels around a mark in which the pointer still counts as on it. */
const REACH = 2;

/** Underlines of one field: by the browser's highlights where it can, by an overlay elsewhere. */
export class Painter {
  readonly #field: Field;
  readonly #layer: Layer;
  #findings: readonly SpanFinding[] = [];

  constructor(field: Field, signal: AbortSignal) {
    this.#field = field;
    this.#layer = field.highlightable
      ? new HighlightLayer(field, signal)
      : new OverlayLayer(field, signal);
  }

  paint(findings: readonly SpanFinding[], active: SpanFinding | undefined, theme: Theme): void {
    this.#findings = findings;
    this.#layer.paint(findings, active, theme);
  }

  /** The finding under a point in client coordinates; the shortest where several lie. */
  findingAt(x: number, y: number): SpanFinding | undefined {
    const box = this.#field.element.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return undefined;
    const isOn = ({ left, right, top, bottom }: DOMRect): boolean =>
      x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH;
    const near = inSight(this.#findings, this.#field.measure(), y - REACH, y + REACH);
    const hits = [...near].filter(({ rects }) => rects.some(isOn)).map(({ finding }) => finding);
    return hits.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  }
}
