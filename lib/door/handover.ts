import type { ReportSource } from '../messaging/reports';
import { send } from '../messaging/send';
import type { OnSite } from '../settings/while-on';

/*
 * All scripts of the extension in one frame share one isolated world, which the page cannot see.
 * The coach leaves its start there and the door, which asked for it, picks it up.
 */

/**
 * Starts the coach of this frame until `on.signal` is aborted.
 *
 * @param onChange to be called after findings changed
 */
export type StartCoach = (on: OnSite, onChange: () => void) => Promise<ReportSource>;

const world = globalThis as { ustedStartCoach?: StartCoach };

/** Coach: hands itself over to the door of its frame. */
export function handOver(start: StartCoach): void {
  world.ustedStartCoach = start;
}

/** Door: has the coach's script brought into this frame; undefined when nobody could bring it. */
export async function fetchCoach(): Promise<StartCoach | undefined> {
  // Not one that a former copy of the extension left here.
  delete world.ustedStartCoach;
  await send('coach.load');
  return world.ustedStartCoach;
}
