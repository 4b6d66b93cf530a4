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
