import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: never[]) => unknown;

/** An event of the browser that a test fires by hand. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    listeners,
    /** Calls all listeners and hands back what each returned. */
    fire: (...args: unknown[]): unknown[] =>
      [...listeners].map((listener) => (listener as (...args: unknown[]) => unknown)(...args)),
  };
}

export { fakeBrowser };

/** Adds to the fake browser what it lacks; a test passes the parts that it watches. */
export function stubBrowser(parts: Readonly<Record<string, unknown>>): void {
  for (const [name, part] of Object.entries(parts)) {
    const known = (fakeBrowser as unknown as Record<string, object>)[name] ?? {};
    vi.spyOn(fakeBrowser as unknown as Record<string, object>, name, 'get').mockReturnValue({
      ...known,
      ...(part as object),
    });
  }
}
