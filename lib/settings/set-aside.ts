import { browser } from 'wxt/browser';
import type { Problem } from './checks';

/** Key in `storage.local`. */
const KEY = 'settingsSetAside';

/** Broken originals that are kept; the oldest leave first. */
const LIMIT = 20;

/** Stored settings that could not be read in full, kept as they were. */
export interface SetAside {
  /** ISO 8601 time. */
  readonly at: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The agent has read the notice. */
  readonly acknowledged: boolean;
}

/** What was wrong with the stored settings and the agent has not read yet. */
export async function unreadProblems(): Promise<readonly Problem[]> {
  const unread = (await readSetAside()).filter(({ acknowledged }) => !acknowledged);
  return unread.flatMap(({ problems }) => problems);
}

export async function acknowledgeProblems(): Promise<void> {
  const read = (await readSetAside()).map((each) => ({ ...each, acknowledged: true }));
  if (read.length > 0) await browser.storage.local.set({ [KEY]: read });
}

/** What to store beside the mended value, so that the broken one is not lost. */
export async function withSetAside(
  value: unknown,
  problems: readonly Problem[],
): Promise<Readonly<Record<string, unknown>>> {
  if (problems.length === 0) return {};
  const entry: SetAside = { at: new Date().toISOString(), value, problems, acknowledged: false };
  return { [KEY]: [...(await readSetAside()), entry].slice(-LIMIT) };
}

async function readSetAside(): Promise<readonly SetAside[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept : [];
}
