import type { SpanFinding } from '../../engine/finding';
import { STROKES, strokePath } from './strokes';

export const SVG = 'http://www.w3.org/2000/svg';

/** Something to draw: an SVG element by its name and its attributes. */
export interface Shape {
  readonly name: 'path' | 'rect';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The underline of a finding on one line. */
export function stroke(finding: SpanFinding, rect: DOMRect, color: string): Shape {
  const { width, dash } = STROKES[finding.severity];
  return {
    name: 'path',
    attributes: {
      d: strokePath(finding.severity, rect),
      'data-words': finding.actual,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-dasharray': dash,
    },
  };
}

/** What lies under the words of the finding whose card stands open. */
export function tint({ x, y, width, height }: DOMRect, fill: string): Shape {
  return { name: 'rect', attributes: { x, y, width, height, rx: 2, fill } };
}

/** The shapes of a drawing. Most stay where they are from key to key, and cost nothing then. */
export class Shapes {
  readonly #svg: SVGSVGElement;
  #drawn: ReadonlyMap<string, SVGElement> = new Map();

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  /** Shows these and nothing else, the first below the others. */
  show(shapes: readonly Shape[]): void {
    const before = this.#drawn;
    const drawn = new Map<string, SVGElement>();
    for (const shape of shapes) {
      const key = JSON.stringify(shape);
      drawn.set(key, before.get(key) ?? this.#create(shape));
    }
    this.#drawn = drawn;
    for (const [key, element] of before) if (!drawn.has(key)) element.remove();
    let at = this.#svg.firstElementChild;
    for (const element of drawn.values()) {
      if (element === at) at = at.nextElementSibling;
      else this.#svg.insertBefore(element, at);
    }
  }

  #create({ name, attributes }: Shape): SVGElement {
    const element = this.#svg.ownerDocument.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, String(value));
    }
    return element;
  }
}
