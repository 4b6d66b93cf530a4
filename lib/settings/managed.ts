import { browser } from 'wxt/browser';
import { createQueue } from '../queue';
import { RULE_KEYS } from './rule-store';

/** Milliseconds in which several changes of the policy count as one. */
const COALESCED = 200;

/**
 * Keeps a copy of the entity's policy in `storage.local`, so that no page ever waits for the
 * browser to read it: now, and after each change of it. For the background.
 */
export function followManagedPolicy(): void {
  const inTurn = createQueue();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = (): void => void inTurn(copyPolicy);
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    clearTimeout(timer);
    timer = setTimeout(copy, COALESCED);
  });
  copy();
}

async function copyPolicy(): Promise<void> {
  const [policy, { [RULE_KEYS.policy]: kept }] = await Promise.all([
    readManaged(),
    browser.storage.local.get(RULE_KEYS.policy),
  ]);
  if (JSON.stringify(policy) === JSON.stringify(kept)) return;
  if (policy) await browser.storage.local.set({ [RULE_KEYS.policy]: policy });
  else await browser.storage.local.remove(RULE_KEYS.policy);
}

/** The policy as the browser has it; undefined where it has none. */
async function readManaged(): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const policy = await browser.storage.managed.get();
    return Object.keys(policy).length > 0 ? policy : undefined;
  } catch {
    // Firefox throws where no policy names the extension.
    return undefined;
  }
}
