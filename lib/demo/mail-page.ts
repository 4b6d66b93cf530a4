import type { Locator, Page } from 'playwright-core';

/** The agent's own part of the demonstration mail: without the quoted message below it. */
export class MailPage {
  readonly body: Locator;

  constructor(readonly page: Page) {
    this.body = page.getByRole('textbox', { name: 'Cuerpo del mensaje' });
  }

  /** Types with real keys, as an agent does: nothing is pasted. */
  async type(text: string): Promise<void> {
    await this.body.locator('> div').first().click();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
  }

  text(): Promise<string> {
    return this.body.innerText();
  }

  /** Middle of the first place where these words stand, in the viewport after scrolling to it. */
  async placeOf(words: string): Promise<{ x: number; y: number }> {
    const place = await this.body.evaluate((body, words) => {
      const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
      const whole = new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u');
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = whole.exec(node.textContent ?? '');
        if (!at) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(node, at.index);
        range.setEnd(node, at.index + words.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    }, words);
    if (!place) throw new Error(`«${words}» no está en el correo.`);
    return place;
  }
}
