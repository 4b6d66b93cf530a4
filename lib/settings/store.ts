import { browser } from 'wxt/browser';
import { listen } from '../messaging/listen';
import { applyChange, type SettingsChange } from './changes';
import { createQueue } from './queue';
import type { Settings } from './settings';
import { type Problem, type Read, readStored, SETTINGS_VERSION } from './stored';

/** Keys in `storage.local`. */
const KEY = 'settings';
const SET_ASIDE_KEY = 'settingsSetAside';

/** Broken originals that are kept; the oldest leave first. */
const SET_ASIDE_LIMIT = 20;

/** Stored settings that could not be read in full, kept as they were. */
export interface SetAside {
  /** ISO 8601 time. */
  readonly at: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The agent has read the notice. */
  readonly acknowledged: boolean;
}

/** The settings now. Never fails on what is stored: see {@link readStored}. */
export async function loadSettings(): Promise<Settings> {
  return (await readNow()).settings;
}

/** Calls back with the settings after each change to them, from whichever door, until aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
    const change = changes[KEY];
    if (change) onChange(readStored(change.newValue).settings);
  };
  listen(browser.storage.local.onChanged, listener, signal);
}

/** What was wrong with the stored settings and the agent has not read yet. */
export async function unreadProblems(): Promise<readonly Problem[]> {
  const unread = (await readSetAside()).filter(({ acknowledged }) => !acknowledged);
  return unread.flatMap(({ problems }) => problems);
}

export interface SettingsWriter {
  /**
   * Applies a change after all earlier ones; resolves when it is stored.
   *
   * @throws Error in Spanish that names the place, when the change would store what cannot be read
   */
  change(change: SettingsChange): Promise<void>;
  /** Sets broken stored settings aside and stores what could be read of them. */
  repair(): Promise<void>;
  acknowledge(): Promise<void>;
}

/** The only writer; it lives in the background, so that two doors never overwrite each other. */
export function createSettingsWriter(): SettingsWriter {
  const inTurn = createQueue();

  async function write(next: (settings: Settings) => Settings): Promise<void> {
    const { stored, settings, problems } = await readNow();
    const changed = next(settings);
    if (changed === settings && problems.length === 0) return;
    const written = { version: SETTINGS_VERSION, ...changed };
    const [wrong] = readStored(written).problems;
    if (wrong) throw new Error(`Valor no válido en ${wrong.place}: se esperaba ${wrong.expected}`);
    const aside = problems.length > 0 ? await withSetAside(stored, problems) : {};
    await browser.storage.local.set({ ...aside, [KEY]: written });
  }

  return {
    change: (change) => inTurn(() => write((settings) => applyChange(settings, change))),
    repair: () => inTurn(() => write((settings) => settings)),
    acknowledge: () =>
      inTurn(async () => {
        const read = (await readSetAside()).map((each) => ({ ...each, acknowledged: true }));
        if (read.length > 0) await browser.storage.local.set({ [SET_ASIDE_KEY]: read });
      }),
  };
}

async function readNow(): Promise<Read & { readonly stored: unknown }> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return { stored, ...readStored(stored) };
}

async function readSetAside(): Promise<readonly SetAside[]> {
  const { [SET_ASIDE_KEY]: kept } = await browser.storage.local.get(SET_ASIDE_KEY);
  return Array.isArray(kept) ? kept : [];
}

async function withSetAside(value: unknown, problems: readonly Problem[]) {
  const entry: SetAside = { at: new Date().toISOString(), value, problems, acknowledged: false };
  return { [SET_ASIDE_KEY]: [...(await readSetAside()), entry].slice(-SET_ASIDE_LIMIT) };
}
