/** Calls back when the page is about to be drawn anew, unless aborted; a page not seen draws nothing. */
export function beforePaint(callback: () => void, signal: AbortSignal): void {
  requestAnimationFrame(() => {
    if (!signal.aborted) callback();
  });
}
