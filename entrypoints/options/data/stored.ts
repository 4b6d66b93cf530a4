import { browser } from 'wxt/browser';

/** One value that is kept on this device. */
export interface Kept {
  readonly key: string;
  /** Kept until the browser closes, or for good. */
  readonly area: 'local' | 'session';
  readonly json: string;
}

/** All that the extension keeps, whoever put it there. */
export async function loadKept(): Promise<readonly Kept[]> {
  const areas = ['local', 'session'] as const;
  const kept = await Promise.all(
    areas.map(async (area) => {
      const values = Object.entries(await browser.storage[area].get(null));
      return values.map(([key, value]) => ({
        key,
        area,
        json: JSON.stringify(value, undefined, 2),
      }));
    }),
  );
  return kept.flat();
}

/** Forgets all of it. What the browser itself keeps, the permissions of sites, stays. */
export async function forgetAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
