import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { withoutPageZoom } from '../../fields/zoom';

interface FloatingProps {
  /** What it floats by: rectangles read anew at each move. */
  readonly anchor: VirtualElement | Element;
  readonly placement: Placement;
  /** Distance in pixels; negative lies over the anchor. */
  readonly gap?: number;
  /** Shift along the anchor's edge in pixels, inwards. */
  readonly inset?: number;
  /** Whether it stays on screen when its anchor leaves it. Default: it does. */
  readonly sticks?: boolean;
  readonly children: ComponentChildren;
}

/** Keeps its content by an anchor under scroll, resize and zoom; nothing runs while all is still. */
export function Floating({
  anchor,
  placement,
  gap = 8,
  inset = 0,
  sticks = true,
  children,
}: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { host } = element.getRootNode() as ShadowRoot;
    const place = async () => {
      withoutPageZoom(host as HTMLElement);
      const { x, y, middlewareData } = await computePosition(anchor, element, {
        placement,
        strategy: 'fixed',
        middleware: [
          offset({ mainAxis: gap, alignmentAxis: inset }),
          ...(sticks ? [flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })] : [hide()]),
        ],
      });
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      element.style.opacity = '1';
      element.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
    };
    return autoUpdate(anchor, element, () => void place());
  }, [anchor, placement, gap, inset, sticks]);
  return (
    <div ref={box} class="floating">
      {children}
    </div>
  );
}
