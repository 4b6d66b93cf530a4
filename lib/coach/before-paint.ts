/**
 * Calls back when the page is about to be drawn anew, unless aborted; a page not seen draws nothing.
 *
 * @returns takes the call back
 */
export function beforePaint(callback: () => void, signal: AbortSignal): () => void {
  const id = requestAnimationFrame(() => {
    if (!signal.aborted) callback();
  });
  return () => cancelAnimationFrame(id);
}
