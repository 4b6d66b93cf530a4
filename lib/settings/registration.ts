import { browser } from 'wxt/browser';
import { sendToAllTabs } from '../messaging/send';
import { createQueue } from '../queue';
import { DOOR_FILES, injectIntoOpenFrames } from './injection';
import { patternOf, siteOf } from './site';
import { loadSettings } from './store';

const ID = 'coach';

/** Where the coach runs: match patterns. */
interface Reach {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

const NOWHERE: Reach = { matches: [], excludeMatches: [] };

export interface Registration {
  /** Brings the browser's registration in step with permissions and paused sites. */
  sync(): Promise<void>;
  /** After an install or update: also pages opened before get a fresh coach. */
  renew(): Promise<void>;
  /** After a permission was withdrawn: coaches left without access take themselves down. */
  withdraw(): Promise<void>;
}

/**
 * One registered content script, on the sites that were granted and not paused. The browser keeps
 * it across sessions; what it newly reaches is also injected into the tabs already open, where a
 * newer copy of the script replaces an older one.
 */
export function createRegistration(): Registration {
  const inTurn = createQueue();

  async function sync(): Promise<void> {
    const before = await registered();
    const after = await wanted();
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await register(before, after);
    await injectIntoOpenFrames([
      ...after.matches.filter((pattern) => !before.matches.includes(pattern)),
      ...before.excludeMatches.filter((pattern) => !after.excludeMatches.includes(pattern)),
    ]);
  }

  return {
    sync: () => inTurn(sync),
    renew: () =>
      inTurn(async () => {
        if ((await registered()) !== NOWHERE) {
          await browser.scripting.unregisterContentScripts({ ids: [ID] });
        }
        await sync();
      }),
    withdraw: () =>
      inTurn(async () => {
        await sync();
        await sendToAllTabs('access.removed');
      }),
  };
}

async function wanted(): Promise<Reach> {
  const [{ origins = [] }, { pausedSites }] = await Promise.all([
    browser.permissions.getAll(),
    loadSettings(),
  ]);
  return {
    matches: origins.filter((pattern) => /^(?:https?|\*):|^<all_urls>$/u.test(pattern)).sort(),
    // A pattern without its port would pause the other ports too: the coach there knows by itself.
    excludeMatches: pausedSites
      .filter((site) => siteOf(site) && new URL(site).port === '')
      .map(patternOf)
      .sort(),
  };
}

async function registered(): Promise<Reach> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!script) return NOWHERE;
  return {
    matches: [...(script.matches ?? [])].sort(),
    excludeMatches: [...(script.excludeMatches ?? [])].sort(),
  };
}

async function register(before: Reach, { matches, excludeMatches }: Reach): Promise<void> {
  if (matches.length === 0) {
    if (before !== NOWHERE) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [...DOOR_FILES],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  await (before === NOWHERE
    ? browser.scripting.registerContentScripts([script])
    : browser.scripting.updateContentScripts([script]));
}
