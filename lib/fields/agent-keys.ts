const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead']);

/** Keys that the agent presses while a fix is under way. */
export class AgentKeys {
  /** Whether there was one. */
  pressed = false;
  readonly #stop = new AbortController();

  /** @param onKey called before the key does anything, so that it lands where the agent meant it */
  constructor(element: HTMLElement, onKey: () => void) {
    const view = element.ownerDocument.defaultView ?? window;
    view.addEventListener(
      'keydown',
      ({ isTrusted, key }) => {
        if (!isTrusted || MODIFIERS.has(key)) return;
        this.pressed = true;
        onKey();
      },
      { capture: true, passive: true, signal: this.#stop.signal },
    );
  }

  stop(): void {
    this.#stop.abort();
  }
}
