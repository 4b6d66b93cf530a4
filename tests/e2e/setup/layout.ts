import type { Page } from 'playwright-core';

/** How far a page goes beyond the width of its window, beside any scroll bar, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
