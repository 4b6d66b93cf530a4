import { browser } from 'wxt/browser';
import { listen } from '../messaging/listen';
import { createQueue } from '../queue';
import { addTally, type Days, dayOf, readDays, readTally } from './counts';

/** Key in `storage.local`. */
const KEY = 'statistics';

const inTurn = createQueue();

/** The counts of this device; what cannot be read counts as none. */
export async function loadDays(): Promise<Days> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return readDays(stored);
}

/** Calls back with the counts after each report, until aborted. */
export function watchDays(onChange: (days: Days) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
    const change = changes[KEY];
    if (change) onChange(readDays(change.newValue));
  };
  listen(browser.storage.local.onChanged, listener, signal);
}

/**
 * Adds what a page reports to today's counts. Only the background writes them.
 *
 * @param report as it came: a page is not trusted
 */
export function addReport(report: unknown): Promise<void> {
  return inTurn(async () => {
    const tally = readTally(report);
    if (Object.keys(tally).length === 0) return;
    const days = addTally(await loadDays(), dayOf(new Date()), tally);
    await browser.storage.local.set({ [KEY]: days });
  });
}
