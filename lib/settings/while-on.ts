import { browser } from 'wxt/browser';
import { answer } from '../messaging/answer';
import { send } from '../messaging/send';
import type { Settings } from './settings';
import { loadSettings, watchSettings } from './store';

/** To ask costs more than it should for each key: as often as this at most, in milliseconds. */
const ORPHAN_MS = 500;

/** What the coach gets while the site is on. */
export interface OnSite {
  /** Aborted when the site is paused, its permission withdrawn, or the extension replaced. */
  readonly signal: AbortSignal;
  /** Origin of the page in the tab, whichever of its frames this is. */
  readonly site: string;
  /** The settings now. */
  settings(): Settings;
  /** Calls back after each change of the settings, until the signal is aborted. */
  onSettings(callback: (settings: Settings) => void): void;
}

/** Origin of the page in the tab: what the agent calls this site, also inside its frames. */
export function siteOfTab(): string {
  const ancestors = window.location.ancestorOrigins;
  return ancestors?.item(ancestors.length - 1) ?? window.origin;
}

/**
 * Content script: runs the coach while this site is on. The agent may pause and resume the site
 * any number of times; each time `run` gets a fresh signal.
 *
 * @param context aborted when this script is orphaned or a newer copy of it started
 */
export async function whileSiteIsOn(
  context: AbortSignal,
  run: (on: OnSite) => void,
): Promise<void> {
  const site = siteOfTab();
  const callbacks = new Set<(settings: Settings) => void>();
  let settings = await loadSettings();
  let current: AbortController | undefined;
  if (context.aborted) return;

  const tellToolbar = (): void => {
    if (window === window.top) void send('site.active', { active: current !== undefined });
  };
  const start = (): void => {
    current = new AbortController();
    run({
      signal: current.signal,
      site,
      settings: () => settings,
      onSettings: (callback) => callbacks.add(callback),
    });
    tellToolbar();
  };
  const stop = (): void => {
    callbacks.clear();
    current?.abort();
    current = undefined;
    tellToolbar();
  };
  const follow = (): void => {
    const on = !settings.pausedSites.includes(site);
    if (on && !current) start();
    if (!on && current) stop();
  };

  const life = new AbortController();
  context.addEventListener('abort', () => life.abort());
  life.signal.addEventListener('abort', stop);
  watchSettings((changed) => {
    settings = changed;
    follow();
    for (const callback of callbacks) callback(changed);
  }, life.signal);
  answer(
    {
      'access.removed': async () => {
        if ((await send('site.allowed')) === false) life.abort();
        return undefined;
      },
    },
    life.signal,
  );
  // A page that comes back from the history cache has lost its toolbar icon.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tellToolbar(), {
    signal: life.signal,
  });
  // An extension that was removed says goodbye to nobody: one of the next keystrokes notices.
  let askedAt = 0;
  const onActivity = ({ timeStamp }: Event): void => {
    if (timeStamp - askedAt < ORPHAN_MS) return;
    askedAt = timeStamp;
    if (isOrphan()) life.abort();
  };
  for (const event of ['focusin', 'input']) {
    window.addEventListener(event, onActivity, {
      capture: true,
      passive: true,
      signal: life.signal,
    });
  }
  follow();
}

/** Whether the extension under this script is gone. */
function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
