import { answer } from '../messaging/answer';
import { send } from '../messaging/send';
import type { Settings } from './settings';
import { loadSettings, watchSettings } from './store';

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

  const stop = (): void => {
    current?.abort();
    current = undefined;
    callbacks.clear();
  };
  const follow = (): void => {
    const paused = settings.pausedSites.includes(site);
    if (paused && current) stop();
    if (paused || current || context.aborted) return;
    current = new AbortController();
    run({
      signal: current.signal,
      site,
      settings: () => settings,
      onSettings: (callback) => callbacks.add(callback),
    });
  };

  if (context.aborted) return;
  const gone = new AbortController();
  const tell = (): void => {
    if (window === window.top) void send('site.active', { active: current !== undefined });
  };
  context.addEventListener('abort', () => gone.abort());
  gone.signal.addEventListener('abort', stop);
  watchSettings((changed) => {
    settings = changed;
    follow();
    tell();
    for (const callback of callbacks) callback(changed);
  }, gone.signal);
  answer(
    {
      'access.removed': async () => {
        if ((await send('site.allowed')) === false) gone.abort();
        return undefined;
      },
    },
    gone.signal,
  );
  // A page that comes back from the history cache has lost its toolbar icon.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(), {
    signal: gone.signal,
  });
  follow();
  tell();
}
