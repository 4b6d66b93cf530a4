import { isShadowRoot } from '../fields/kinds';

export type Theme = 'light' | 'dark';

/** Light or dark, as the editor itself is, whatever the system prefers. */
export function themeOf(element: Element): Theme {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const color = parseColor(getComputedStyle(at).backgroundColor);
    if (color && color.alpha > 0.5) return luminance(color) < 0.35 ? 'dark' : 'light';
  }
  return 'light';
}

interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ?? null;
}

/** Computed colours are always `rgb()` or `rgba()`, but for wide-gamut ones, which are skipped. */
function parseColor(text: string): Color | undefined {
  const [red, green, blue, alpha = 1] = text.startsWith('rgb')
    ? (text.match(/[\d.]+/gu)?.map(Number) ?? [])
    : [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

/** Relative luminance by WCAG 2.2, 0 black to 1 white. */
function luminance({ red, green, blue }: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
