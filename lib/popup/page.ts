import { browser } from 'wxt/browser';
import type { FieldReport, FindingRef } from '../messages';
import { listen } from '../messaging/listen';
import { watchReports } from '../messaging/reports';
import { isGone } from '../messaging/send';
import { injectDoor } from '../settings/injection';
import { isWanted, loadPolicy } from '../settings/policy-copy';
import { type KnownSite, knownSiteOf, patternOf, siteOf } from '../settings/site';
import { loadSettings, watchSettings } from '../settings/store';
import { foreignFrames } from './foreign-frames';

/** What the popup can say about the page in the tab. */
export type Page =
  | { readonly state: 'loading' }
  /** The browser lets no extension run here. */
  | { readonly state: 'closed' }
  /** The agent has not granted this site. */
  | {
      readonly state: 'off';
      readonly site: string;
      readonly known: KnownSite | undefined;
      /** The entity's policy wants the coach here; only the browser's permission is missing. */
      readonly wanted: boolean;
    }
  | { readonly state: 'paused'; readonly site: string }
  /** Granted, and yet no coach answers and none can be started: the tab needs a reload. */
  | { readonly state: 'absent'; readonly site: string }
  | PageOn;

export interface PageOn {
  readonly state: 'on';
  readonly site: string;
  readonly fields: readonly FieldReport[];
  /** Findings that the agent declared not applicable on this site. */
  readonly dismissed: number;
  /** Sites of larger frames of the page that were not granted. */
  readonly foreign: readonly string[];
}

/** A coach that was just injected reads its settings before it answers. */
const RETRY_MS = 80;
const RETRIES = 12;

/**
 * Watches the page of a tab through grants, pauses and edits until aborted.
 *
 * @returns what to call to reveal a finding in the page
 */
export function watchPage(
  tabId: number,
  onPage: (page: Page) => void,
  signal: AbortSignal,
): (ref: FindingRef) => void {
  let reveal: (ref: FindingRef) => void = () => {};
  let round: AbortController | undefined;

  async function look(): Promise<void> {
    round?.abort();
    round = new AbortController();
    const { signal: current } = round;
    const { url } = await browser.tabs.get(tabId);
    const site = siteOf(url);
    const [allowed, settings, policy] = await Promise.all([
      site !== undefined && browser.permissions.contains({ origins: [patternOf(site)] }),
      loadSettings(),
      loadPolicy(),
    ]);
    const foreign = allowed ? await foreignFrames(tabId).catch(() => []) : [];
    if (current.aborted) return;
    if (site === undefined) onPage({ state: 'closed' });
    else if (!allowed) {
      onPage({ state: 'off', site, known: knownSiteOf(site), wanted: isWanted(policy, site) });
    } else if (settings.pausedSites.includes(site)) onPage({ state: 'paused', site });
    else {
      const dismissed = settings.dismissals.filter((each) => each.site === site).length;
      connect({ state: 'on', site, fields: [], dismissed, foreign }, current);
    }
  }

  function connect(page: PageOn, current: AbortSignal, tries = 0): void {
    let answered = false;
    reveal = watchReports(
      tabId,
      {
        onReports(fields) {
          answered = true;
          onPage({ ...page, fields });
        },
        async onGone() {
          const failures = answered ? 1 : tries + 1;
          if (failures > RETRIES) {
            onPage({ state: 'absent', site: page.site });
            return;
          }
          if (failures === 1) await injectDoor(tabId).catch(() => {});
          setTimeout(() => {
            if (!current.aborted) connect(page, current, failures);
          }, RETRY_MS);
        },
      },
      current,
    );
  }

  const again = (): void => {
    look().catch((error: unknown) => {
      // The tab was closed while we looked.
      if (!isGone(error)) throw error;
      onPage({ state: 'closed' });
    });
  };
  watchSettings(again, signal);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    listen(event, again, signal);
  }
  signal.addEventListener('abort', () => round?.abort());
  again();
  return (ref) => reveal(ref);
}
