import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/messages';
import { listen } from '../messaging/listen';
import { sendToAllTabs } from '../messaging/send';
import { liveRuleSet } from '../settings/live-rule-set';
import { watchStoredRules } from '../settings/rule-store';
import { loadSpeller } from '../spelling/load';
import { correspond } from './correspondent';
import { liveEngine } from './live-engine';
import { type BackgroundLetter, type FrameLetter, PORT } from './protocol';
import { type RulesInForce, rulesInForce } from './rules-in-force';

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Background: reads the drafts of all frames with one engine. Nothing is made ready before the
 * first frame calls, and no port keeps the background awake.
 */
export function serveReaders(translate: Translate): void {
  const ports = new Set<Port>();
  let opening: ReturnType<typeof open> | undefined;

  const post = (port: Port, letter: BackgroundLetter): void => {
    try {
      port.postMessage(letter);
    } catch {
      ports.delete(port);
    }
  };

  /** Rules that cannot be read leave those that Usted comes with; no dictionary, no spelling. */
  async function open() {
    const [ruleSet, speller] = await Promise.all([
      liveRuleSet(() => {
        for (const port of ports) void tell(port);
      }),
      loadSpeller(),
    ]);
    const { engine, tuned } = liveEngine(ruleSet, speller);
    const inForce = (): RulesInForce =>
      rulesInForce(ruleSet(), tuned(), translate('defined_by_entity'));
    return { engine, inForce };
  }

  const ready = (): ReturnType<typeof open> => {
    if (!opening) {
      opening = open();
      // What went wrong once may go well for the next draft.
      opening.catch(() => {
        opening = undefined;
      });
    }
    return opening;
  };

  async function tell(port: Port): Promise<void> {
    post(port, { kind: 'rules', rules: (await ready()).inForce() });
  }

  // Frames whose line went with a background that slept.
  watchStoredRules(() => void sendToAllTabs('rules.changed'));
  listen(browser.runtime.onConnect, (port: Port) => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    const { receive, end } = correspond(
      async () => (await ready()).engine(),
      (letter) => post(port, letter),
    );
    port.onMessage.addListener((letter: unknown) => receive(letter as FrameLetter));
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      end();
    });
    void tell(port);
  });
}
