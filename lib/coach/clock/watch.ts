/** Changes of a log that come together are read together, in milliseconds. */
const GATHER_MS = 120;

/**
 * Calls back after a log changed, or was hidden, shown or taken from the page; a single-page
 * console may change it for another one at any time. Nothing runs while it stays as it is.
 */
export function watchLog(log: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gather = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, GATHER_MS);
  };
  const changes = new MutationObserver(gather);
  changes.observe(log, { subtree: true, childList: true, characterData: true });
  const size = new ResizeObserver(gather);
  size.observe(log);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    size.disconnect();
  });
}
