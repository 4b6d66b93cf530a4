/** Takes all steps of some work at once, where nobody has to breathe between them. */
export function toEnd<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
