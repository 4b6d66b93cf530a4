import type { Frame, Locator, Page } from 'playwright-core';
import { CoachPage } from '../e2e/setup/coach-page';

/** What a page of `pages/` offers the tests. */
interface EditorWindow {
  readonly ready?: boolean;
  /** The model is that of the page in the frame. */
  readonly modelInFrame?: boolean;
  readonly foreign?: readonly string[];
  /** The editable, where no selector reaches it. */
  readonly editable?: HTMLElement;
  model(): string;
  html(): string;
  load(html: string): void;
}

declare const window: Window & EditorWindow;

/** What an agent does by hand. */
export interface Hands {
  /** Presses the key of each character, as quickly as the browser takes them. */
  type(text: string): Promise<void>;
  /** Holds keys together, such as `Control+z`. */
  press(chord: string): Promise<void>;
  click(target: Locator): Promise<void>;
}

const handsOf = ({ keyboard }: Page): Hands => ({
  type: (text) => keyboard.type(text),
  press: (chord) => keyboard.press(chord),
  click: (target) => target.click(),
});

/** One editor in a page, as the agent writes in it and as its application reads it. */
export class EditorPage {
  readonly ui: CoachPage;
  readonly field: Locator;
  readonly #hands: Hands;
  readonly #frame: Frame;
  readonly #application: Frame;

  private constructor(page: Page, frame: Frame, application: Frame, hands: Hands) {
    this.#hands = hands;
    this.#frame = frame;
    this.#application = application;
    this.ui = new CoachPage(page, frame);
    this.field = frame.locator('.target, [contenteditable="true"], body[contenteditable]').first();
  }

  /**
   * Opens an editor and puts the caret in it.
   *
   * @param handsIn what works in a frame; the page's own mouse and keyboard unless said otherwise
   */
  static async open(
    page: Page,
    url: string,
    id: string,
    handsIn: (frame: Frame) => Hands = () => handsOf(page),
  ): Promise<EditorPage> {
    await page.goto(`${url}/?editor=${id}`);
    await page.waitForFunction(() => window.ready);
    const main = page.mainFrame();
    const frame = page.frames().find((each) => each !== main) ?? main;
    const inFrame = await page.evaluate(() => window.modelInFrame === true);
    if (inFrame) await frame.waitForFunction(() => window.ready);
    const editor = new EditorPage(page, frame, inFrame ? frame : main, handsIn(frame));
    await editor.field.click();
    // Firefox takes no press to a frame of another site.
    await editor.field.focus();
    return editor;
  }

  type(text: string): Promise<void> {
    return this.#hands.type(text);
  }

  press(key: string): Promise<void> {
    return this.#hands.press(key);
  }

  /** The text in the editor's own model; non-breaking spaces as spaces. */
  async model(): Promise<string> {
    return plain(await this.#application.evaluate(() => window.model()));
  }

  async html(): Promise<string> {
    return plain(await this.#application.evaluate(() => window.html()));
  }

  load(html: string): Promise<void> {
    return this.#application.evaluate((html) => window.load(html), html);
  }

  /** The words that the browser underlines; undefined in a form field, which has none. */
  underlined(): Promise<string[]> {
    return this.#frame.evaluate(() =>
      [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
        name.startsWith('usted') ? [...highlight].map((range) => range.toString()) : [],
      ),
    );
  }

  openList(): Promise<void> {
    return this.#hands.click(this.ui.counter);
  }

  /** Fixes the finding on these words by its card. */
  async fix(words: string, replacement: RegExp): Promise<void> {
    await this.openCard(words);
    await this.pressFix(replacement);
  }

  /** Makes every safe fix at once. */
  async fixAll(): Promise<void> {
    await this.openList();
    await this.#hands.click(this.ui.button(/Corregir todo lo seguro/u));
    await this.#hands.click(this.ui.button(/Aplicar cambios/u));
  }

  async openCard(words: string): Promise<void> {
    await this.openList();
    await this.#hands.click(this.ui.row(words).first());
    await this.ui.card.waitFor();
  }

  pressFix(replacement: RegExp): Promise<void> {
    return this.#hands.click(this.ui.card.getByRole('button', { name: replacement }));
  }

  /** Records from now on what of ours comes into the editable. */
  watchForForeign(): Promise<void> {
    return this.field.evaluate((element) => {
      const foreign: string[] = [];
      Object.assign(window, { foreign });
      new MutationObserver((records) => {
        for (const { attributeName, addedNodes } of records) {
          if (attributeName && /usted/iu.test(attributeName)) foreign.push(attributeName);
          for (const node of addedNodes) {
            if (node instanceof Element && /usted-/iu.test(node.outerHTML))
              foreign.push(node.nodeName);
          }
        }
      }).observe(window.editable ?? element, { subtree: true, childList: true, attributes: true });
    });
  }

  foreign(): Promise<readonly string[] | undefined> {
    return this.field.evaluate(() => window.foreign);
  }
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ');
}
