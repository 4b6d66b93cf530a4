import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** Where the build puts the content script. */
export const COACH_FILES = ['/content-scripts/coach.js'] as const;

/** Starts the coach in a tab now, in every frame that was granted. */
export async function injectCoach(tabId: number): Promise<void> {
  await inject({ tabId, allFrames: true });
}

/**
 * Starts the coach in the frames of open tabs whose address matches a pattern, and in no other:
 * an editor may live in a frame of another site than its page.
 */
export async function injectIntoOpenFrames(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const reached = patterns.map((pattern) => new MatchPattern(pattern));
  const tabs = await browser.tabs.query({});
  // A tab that was not granted, shows an error page or sleeps refuses; it gets the coach, if it
  // may, when it loads.
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const frames = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: originOfFrame,
        injectImmediately: true,
      });
      const frameIds = frames
        .filter(({ result }) => isReached(reached, result))
        .map(({ frameId }) => frameId);
      if (frameIds.length > 0) await inject({ tabId, frameIds });
    }),
  );
}

/** Runs in the frame; a frame without an address of its own has the origin of its maker. */
function originOfFrame(): string {
  return window.origin;
}

function isReached(patterns: readonly MatchPattern[], origin: unknown): boolean {
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false;
  return patterns.some((pattern) => pattern.includes(`${origin}/`));
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function inject(target: Target): Promise<void> {
  await browser.scripting.executeScript({
    target,
    files: [...COACH_FILES],
    injectImmediately: true,
  });
}
