import type { Frame, Locator } from 'playwright-core';
import type { Hands } from '../editors/editor-page';
import type { BidiSession } from './bidi';

/** Keys without a letter, as WebDriver writes them. */
const NAMED: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Tab: '\uE004',
};

/**
 * Works in a frame by WebDriver itself: Playwright writes what is on no American keyboard («í»)
 * into the DOM of Firefox, which no editor hears, and reaches no frame of another site.
 */
export class BidiHands implements Hands {
  readonly #session: BidiSession;
  readonly #context: string;
  readonly #isForeign: boolean;

  /** @param context id of the frame's browsing context */
  constructor(session: BidiSession, frame: Frame, context: string) {
    this.#session = session;
    this.#context = context;
    this.#isForeign = isForeign(frame);
  }

  type(text: string): Promise<void> {
    return this.#perform([...text].flatMap((key) => [down(key), up(key)]));
  }

  press(chord: string): Promise<void> {
    const keys = chord.split('+').map((name) => NAMED[name] ?? name);
    return this.#perform([...keys.map(down), ...keys.reverse().map(up)]);
  }

  /** A press of the mouse; in a frame of another site, where none arrives, by keyboard. */
  async click(target: Locator): Promise<void> {
    if (!this.#isForeign) return target.click();
    await target.focus();
    await this.press('Enter');
  }

  async #perform(actions: readonly object[]): Promise<void> {
    await this.#session.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }
}

function isForeign(frame: Frame): boolean {
  const { hostname } = new URL(frame.url() || 'about:blank');
  return hostname !== '' && hostname !== new URL(frame.page().url()).hostname;
}

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
