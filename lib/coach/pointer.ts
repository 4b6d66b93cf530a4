import type { SpanFinding } from '../engine/finding';

/** Rest of the pointer on a word after which its card opens, in milliseconds. */
const HOVER_MS = 280;

export interface PointerPorts {
  readonly findingAt: (x: number, y: number) => SpanFinding | undefined;
  /** Whether an event is on our own interface. */
  readonly owns: (event: Event) => boolean;
  readonly onHover: (finding: SpanFinding) => void;
  readonly onPress: (finding: SpanFinding | undefined) => void;
}

/** Opens cards by hover and click; looks for the finding at most once a frame. */
export function watchPointer(window: Window, ports: PointerPorts, signal: AbortSignal): void {
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let hovered: SpanFinding | undefined;

  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    hovered = undefined;
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0 || ports.owns(event)) {
      stop();
      return;
    }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const finding = ports.findingAt(event.clientX, event.clientY);
      if (finding === hovered) return;
      clearTimeout(rest);
      hovered = finding;
      if (finding) rest = setTimeout(() => ports.onHover(finding), HOVER_MS);
    });
  };

  const onUp = (event: PointerEvent): void => {
    if (!event.isTrusted || event.button !== 0 || ports.owns(event)) return;
    stop();
    ports.onPress(ports.findingAt(event.clientX, event.clientY));
  };

  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  window.addEventListener('pointerup', onUp, { capture: true, passive: true, signal });
  window.addEventListener('pointerdown', stop, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop);
}
