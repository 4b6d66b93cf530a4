import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { BROWSER } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/**
 * What axe finds wrong with a page in light, dark and forced colours, one line each.
 *
 * @param within selector of the part that is ours, where the rest of the page is not
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  if (BROWSER === 'firefox') await page.evaluate(forgetReflections);
  await page.evaluate(AXE);
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    const ids: string[] = await page.evaluate(async (selector) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Our host has `all: initial` inline, which Firefox spells out; no text stands in it.
        rules: { 'avoid-inline-spacing': { enabled: false } },
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    }, within);
    found.push(...ids.map((each) => `${look.colorScheme}/${look.forcedColors} ${each}`));
  }
  return found;
}

/**
 * Leaves axe with attributes alone: the page's process crashes in Firefox ESR 153 when an element
 * goes that was read by `ariaLabelledByElements` or its like.
 */
function forgetReflections(): void {
  for (const name of Object.getOwnPropertyNames(Element.prototype)) {
    if (/^aria\w+Elements?$/u.test(name)) Reflect.deleteProperty(Element.prototype, name);
  }
}
