import { browser } from 'wxt/browser';
import { isObject } from './checks';
import type { DeviceRules } from './rule-changes';

/** Key in `storage.session`: an undo is for the moment, and a browser that ends forgets it. */
const KEY = 'ruleHistory';

/** Changes that can be undone; the oldest leave first. */
const LIMIT = 30;

interface Step {
  readonly id: string;
  readonly before: DeviceRules;
}

/**
 * Remembers what the rules were before a change.
 *
 * @returns the name of the change for {@link recall}; undefined when there is no room for it
 */
export async function remember(before: DeviceRules): Promise<string | undefined> {
  const step: Step = { id: crypto.randomUUID(), before };
  let steps = [...(await readSteps()), step].slice(-LIMIT);
  // A pack may be large and the room is ten megabytes: the last changes are those that matter.
  while (steps.length > 0) {
    try {
      await browser.storage.session.set({ [KEY]: steps });
      return step.id;
    } catch {
      steps = steps.slice(1);
    }
  }
  await browser.storage.session.remove(KEY);
  return undefined;
}

/** The rules before a change, which is forgotten with all that came after it. */
export async function recall(id: string): Promise<DeviceRules | undefined> {
  const steps = await readSteps();
  const at = steps.findIndex((step) => step.id === id);
  if (at < 0) return undefined;
  await browser.storage.session.set({ [KEY]: steps.slice(0, at) });
  return steps[at]?.before;
}

async function readSteps(): Promise<readonly Step[]> {
  const { [KEY]: steps } = await browser.storage.session.get(KEY);
  return Array.isArray(steps) ? (steps.filter(isObject) as unknown as Step[]) : [];
}
