import { browser } from 'wxt/browser';

/** Key in `storage.local`. */
const KEY = 'practice';

/** What the agent has done; it stays on this device. */
export interface Progress {
  /** Ids of the exercises that were passed. */
  readonly done: readonly string[];
  /** The introduction was finished or left. */
  readonly introduced: boolean;
}

/** The progress so far; what cannot be read counts as not done. */
export async function loadProgress(): Promise<Progress> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { done, introduced } = (stored ?? {}) as Partial<Progress>;
  return {
    done: Array.isArray(done) ? done.filter((id) => typeof id === 'string') : [],
    introduced: introduced === true,
  };
}

/** Only the practice page writes it. */
export async function saveProgress(progress: Progress): Promise<void> {
  await browser.storage.local.set({ [KEY]: progress });
}
