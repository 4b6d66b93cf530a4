import type { Draft } from '../engine/draft';
import type { Caret, Engine, Progress } from '../engine/engine';
import { runInSlices, runSlice } from '../slices';
import type { Reading } from './reader';

/** From so many units on, what is found is told before all of the text is read. */
const LONG = 4_000;

/**
 * Reads a draft in slices, the first of them at once.
 *
 * @param isStale whether nobody waits for it any more
 * @param onRead called with parts of a long text, each about twice as long as the one before, and
 *   with the whole
 */
export async function read(
  engine: Engine,
  draft: Draft,
  caret: Caret,
  isStale: () => boolean,
  onRead: (reading: Reading) => void,
): Promise<void> {
  const steps = engine.steps(draft, caret);
  const first = runSlice(steps);
  const findings = first.done ? first.value : await runInSlices(steps, isStale, partsOf(onRead));
  if (findings && !isStale()) onRead({ findings });
}

/**
 * What is told while a draft is read, by the last step of each slice: of a long text from time to
 * time, of any once its paragraphs are read, if they took a slice.
 */
function partsOf(onRead: (reading: Reading) => void): (progress: Progress | undefined) => void {
  let told = 0;
  return (progress) => {
    if (!progress) return;
    const { covered, isWhole } = progress;
    const length = covered.end - covered.start;
    if (isWhole ? length <= told : length < Math.max(LONG, 2 * told)) return;
    told = length;
    onRead({ findings: progress.findings(), covered });
  };
}
