import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Finding } from '../engine/finding';
import type { FieldReport } from '../messages';
import type { Coach } from './launch';

/** What code sent to the service worker finds there. */
declare const chrome: typeof browser;

interface Wanted {
  /** Rules that must have spoken. */
  readonly rules: readonly string[];
  /** Words that must have been found, such as the last ones that were typed. */
  readonly words?: readonly string[];
  /** How long to wait for them, in milliseconds. */
  readonly patience: number;
}

/**
 * What the coach finds in a page, told as the popup is told: over a port that every frame reports
 * to whenever it changes.
 *
 * @returns the findings once all that is wanted was found, or the last ones when patience ran out
 */
export function waitForFindings(
  { worker }: Coach,
  page: Page,
  { rules, words = [], patience }: Wanted,
): Promise<readonly Finding[]> {
  return worker.evaluate(
    async ({ url, rules, words, patience }) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      if (tab?.id === undefined) return [];
      const port = chrome.tabs.connect(tab.id, { name: 'usted-report' });
      let last: readonly Finding[] = [];
      await new Promise<void>((done) => {
        const giveUp = setTimeout(done, patience);
        port.onDisconnect.addListener(() => done());
        port.onMessage.addListener((message: unknown) => {
          const { fields } = message as { fields: readonly FieldReport[] };
          last = fields.flatMap(({ findings }) => findings);
          const spoke = new Set(last.map(({ ruleId }) => ruleId));
          const found = new Set(last.map(({ actual }) => actual));
          if (!rules.every((rule) => spoke.has(rule))) return;
          if (!words.every((word) => found.has(word))) return;
          clearTimeout(giveUp);
          done();
        });
      });
      port.disconnect();
      return last;
    },
    { url: page.url(), rules, words, patience },
  );
}
