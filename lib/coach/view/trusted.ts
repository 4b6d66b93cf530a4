/** Only the agent acts: an event made by page script is not one. */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}

/** Keeps focus and selection in the field while a button of ours is pressed with the mouse. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
