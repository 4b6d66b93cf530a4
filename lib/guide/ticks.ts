import { browser } from 'wxt/browser';

/** Key in `storage.session`: a call or a visit ends before the browser does. */
const KEY = 'guide';

/** Steps that were ticked, by node: the places of the steps. */
export type Ticks = Readonly<Record<string, readonly number[]>>;

/** The ticks of this session; what cannot be read counts as none. */
export async function loadTicks(): Promise<Ticks> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (typeof stored !== 'object' || stored === null) return {};
  const lists = Object.entries(stored).filter(([, steps]) => Array.isArray(steps));
  return Object.fromEntries(lists) as Ticks;
}

/** Only the guide writes it. */
export async function saveTicks(ticks: Ticks): Promise<void> {
  await browser.storage.session.set({ [KEY]: ticks });
}
