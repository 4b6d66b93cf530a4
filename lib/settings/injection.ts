import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import presence from '../ui/presence.css?inline';

/** Where the build puts the script that waits in every frame. */
export const DOOR_FILES = ['/content-scripts/door.js'] as const;

/** And the one that follows when a field of the frame is entered. */
const COACH_FILES = ['/coach.js'] as const;

/** And what draws, when a field is coached. */
const VIEW_FILES = ['/view.js'] as const;

/** Opens the coach's door in a tab now, in every frame that was granted. */
export async function injectDoor(tabId: number): Promise<void> {
  await inject({ tabId, allFrames: true }, DOOR_FILES);
}

/** Brings the coach itself into one frame. */
export async function injectCoach(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  if (import.meta.env.FIREFOX) await browser.scripting.insertCSS({ target, css: presence });
  await inject(target, COACH_FILES);
}

/** Brings what the coach draws with into one frame. */
export async function injectView(tabId: number, frameId: number): Promise<void> {
  await inject({ tabId, frameIds: [frameId] }, VIEW_FILES);
}

/**
 * Opens the door in the frames of open tabs whose address matches a pattern, and in no other:
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
      if (frameIds.length > 0) await inject({ tabId, frameIds }, DOOR_FILES);
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

async function inject(
  target: Target,
  files: typeof DOOR_FILES | typeof COACH_FILES | typeof VIEW_FILES,
): Promise<void> {
  await browser.scripting.executeScript({
    target,
    files: [...files],
    injectImmediately: true,
  });
}
