import type { Frame, Locator, Page } from 'playwright-core';
import { CoachPage } from '../e2e/setup/coach-page';

/** What a page of `pages/` offers the tests. */
interface EditorWindow {
  readonly ready?: boolean;
  /** The model is that of the page in the frame. */
  readonly modelInFrame?: boolean;
  readonly foreign?: readonly string[];
  model(): string;
  html(): string;
  load(html: string): void;
}

declare const window: Window & EditorWindow;

/** One editor in a page, as the agent writes in it and as its application reads it. */
export class EditorPage {
  readonly ui: CoachPage;
  readonly field: Locator;
  readonly #page: Page;
  readonly #frame: Frame;
  readonly #application: Frame;

  private constructor(page: Page, frame: Frame, application: Frame) {
    this.#page = page;
    this.#frame = frame;
    this.#application = application;
    this.ui = new CoachPage(page, frame);
    this.field = frame.locator('.target, [contenteditable="true"], body[contenteditable]').first();
  }

  /** Opens an editor and puts the caret in it. */
  static async open(page: Page, url: string, id: string): Promise<EditorPage> {
    await page.goto(`${url}/?editor=${id}`);
    await page.waitForFunction(() => window.ready);
    const main = page.mainFrame();
    const frame = page.frames().find((each) => each !== main) ?? main;
    const inFrame = await page.evaluate(() => window.modelInFrame === true);
    if (inFrame) await frame.waitForFunction(() => window.ready);
    const editor = new EditorPage(page, frame, inFrame ? frame : main);
    await editor.field.click();
    return editor;
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
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

  /** Fixes the finding on these words by its card. */
  async fix(words: string, replacement: RegExp): Promise<void> {
    await this.ui.openFromList(words);
    await this.ui.card.getByRole('button', { name: replacement }).click();
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
      }).observe(element, { subtree: true, childList: true, attributes: true });
    });
  }

  foreign(): Promise<readonly string[] | undefined> {
    return this.field.evaluate(() => window.foreign);
  }
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ');
}
