/** Resolves after some milliseconds; none are no pause. */
export function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0
    ? new Promise((resolve) => setTimeout(resolve, milliseconds))
    : Promise.resolve();
}

/** Resolves once a document tells of a changed selection, or after some milliseconds without. */
export function afterSelectionChange(document: Document, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = (): void => {
      done.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    document.addEventListener('selectionchange', finish, { capture: true, signal: done.signal });
  });
}

/** Resolves after the next two frames: an editor has then seen a selection and drawn its model. */
export function afterFrames(view: Window, count = 2): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number): void => {
      if (left === 0) resolve();
      else view.requestAnimationFrame(() => next(left - 1));
    };
    next(count);
  });
}
