import type { Severity } from '../../engine/finding';

/** The shapes of the browser's own wavy, dashed and dotted underlines, for the overlay. */
export const STROKES: Readonly<
  Record<Severity, { readonly width: number; readonly dash: string }>
> = {
  error: { width: 1.5, dash: 'none' },
  warning: { width: 2, dash: '5 4' },
  info: { width: 2, dash: '0.1 4' },
};

/** Half a wave, in pixels. */
const STEP = 3;
const HEIGHT = 1.5;

/** SVG path along the foot of a line box: a wave for an error, a straight line otherwise. */
export function strokePath(severity: Severity, { left, right, bottom, height }: DOMRect): string {
  // Line boxes are taller than letters; the foot of the letters is a little above.
  const y = bottom - Math.max(1, height * 0.08);
  if (severity !== 'error') return `M${left} ${y}H${right}`;
  const steps = Math.max(1, Math.round((right - left) / STEP));
  const step = (right - left) / steps;
  const waves = Array.from({ length: steps }, (_, index) => {
    const bend = index % 2 === 0 ? -HEIGHT : HEIGHT;
    return `q${step / 2} ${bend} ${step} 0`;
  });
  return `M${left} ${y}${waves.join('')}`;
}
