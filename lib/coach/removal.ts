/** Calls back when an element leaves the page: its size becomes nothing, without observing the page. */
export function watchRemoval(element: Element, onGone: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    if (!element.isConnected) onGone();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
