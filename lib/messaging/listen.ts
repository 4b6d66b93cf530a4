interface BrowserEvent<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/**
 * Listens to an event of the browser until aborted.
 *
 * @param signal the background, which ends with its worker, needs none
 */
export function listen<L>(event: BrowserEvent<L>, listener: L, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  event.addListener(listener);
  signal?.addEventListener('abort', () => {
    try {
      event.removeListener(listener);
    } catch {
      // The extension under this page is gone, and its events with it.
    }
  });
}
