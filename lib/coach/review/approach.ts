/** What a send button may be. */
const PRESSABLE = 'button, a, input, [role="button"], [tabindex]';

/** Tells when the pointer or the focus comes to something that can be pressed, before it is. */
export function watchApproach(
  windows: readonly Window[],
  onApproach: (event: Event) => void,
  signal: AbortSignal,
): void {
  const listener = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(PRESSABLE)) onApproach(event);
  };
  for (const each of windows) {
    for (const type of ['pointerover', 'focusin']) {
      each.addEventListener(type, listener, { capture: true, passive: true, signal });
    }
  }
}
