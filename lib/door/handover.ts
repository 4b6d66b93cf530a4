import type { Renderer, RendererSource } from '../coach/view/scene';
import type { ReportSource } from '../messaging/reports';
import { send } from '../messaging/send';
import type { OnSite } from '../settings/while-on';

/*
 * All scripts of the extension in one frame share one isolated world, which the page cannot see.
 * The coach leaves its start there and the door, which asked for it, picks it up; and so does what
 * draws, for the coach.
 */

/**
 * Starts the coach of this frame until `on.signal` is aborted.
 *
 * @param onChange to be called after findings changed
 */
export type StartCoach = (on: OnSite, onChange: () => void) => Promise<ReportSource>;

const world = globalThis as { ustedStartCoach?: StartCoach; ustedRenderer?: Renderer };

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

/** View: hands itself over to the coach of its frame. */
export function handOverRenderer(renderer: Renderer): void {
  world.ustedRenderer = renderer;
}

/** Coach: has the view's script brought into this frame when it is first needed. */
export function fetchedRenderer(): RendererSource {
  delete world.ustedRenderer;
  let coming: Promise<unknown> | undefined;
  return {
    get current() {
      return world.ustedRenderer;
    },
    async bring() {
      coming ??= send('view.load');
      await coming;
      // Nobody could bring it: the next scene asks again.
      if (!world.ustedRenderer) coming = undefined;
    },
  };
}
