import type { Frame, Locator, Page } from 'playwright-core';

/**
 * What an agent sees and does on a page. The e2e build opens our shadow root, so that a test may
 * look at the counter, the list and the card; underlines are read where the browser keeps them.
 */
export class CoachPage {
  readonly frame: Page | Frame;
  readonly page: Page;

  constructor(page: Page, frame: Page | Frame = page) {
    this.page = page;
    this.frame = frame;
  }

  get counter(): Locator {
    return this.frame.locator('usted-coach .counter');
  }

  get card(): Locator {
    return this.frame.locator('usted-coach .card');
  }

  get panel(): Locator {
    return this.frame.locator('usted-coach .panel');
  }

  button(name: string | RegExp): Locator {
    return this.frame.locator('usted-coach').getByRole('button', { name });
  }

  /** Lines of the list with exactly these words of the text. */
  row(words: string): Locator {
    const quote = this.frame.locator('.quote').getByText(words, { exact: true });
    return this.panel.locator('.row').filter({ has: quote });
  }

  /** Waits until something is underlined: a test types quicker than anybody reads. */
  async underlined(): Promise<void> {
    await this.frame.waitForFunction(() => {
      const overlay = document.querySelector('usted-underlines')?.shadowRoot;
      const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('usted-'));
      return overlay?.querySelector('path') || highlights.some(([, { size }]) => size > 0);
    });
  }

  /** Opens the card of the first finding in the list with these words. */
  async openFromList(words: string): Promise<void> {
    await this.counter.click();
    await this.row(words).first().click();
    await this.card.waitFor();
  }
}
