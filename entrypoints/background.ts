import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveReaders } from '../lib/checking/serve';
import { openGuideAtRule } from '../lib/guide/open';
import { translate } from '../lib/i18n/browser';
import { answer, type Sender } from '../lib/messaging/answer';
import { welcome } from '../lib/practice/welcome';
import { isAllowed, isPermitted } from '../lib/settings/access';
import { injectCoach, injectView } from '../lib/settings/injection';
import { createFold } from '../lib/settings/layers';
import { followManagedPolicy } from '../lib/settings/managed';
import { createRegistration } from '../lib/settings/registration';
import { loadRuleSources } from '../lib/settings/rule-store';
import { createSettingsWriter } from '../lib/settings/settings-writer';
import { watchSettings } from '../lib/settings/store';
import { addReport } from '../lib/statistics/store';
import { FIELDS, offeredTemplates } from '../lib/templates/catalogue';
import { readSignature, writeSignature } from '../lib/templates/signature';
import { createBadge } from '../lib/toolbar/badge';
import { forwardCommands } from '../lib/toolbar/commands';
import { showIcon } from '../lib/toolbar/icon';

/** Wakes for an event, answers, sleeps: nothing here keeps it alive and all state is stored. */
export default defineBackground(() => {
  const settings = createSettingsWriter();
  const registration = createRegistration();
  const badge = createBadge();
  const foldLayers = createFold();

  answer({
    'coach.load': (_, sender) => bring(injectCoach, sender),
    'view.load': (_, sender) => bring(injectView, sender),
    'templates.list': async () => {
      const { templates, hiddenTemplates } = foldLayers((await loadRuleSources()).sources);
      return {
        templates: offeredTemplates(
          templates.map(({ value }) => value),
          (id) => hiddenTemplates.has(id),
        ),
        fields: FIELDS,
        signature: await readSignature(),
      };
    },
    'templates.sign': async ({ signature }) => {
      await writeSignature(signature);
      return undefined;
    },
    'guide.open': async ({ ruleId }, { tab }) => {
      await openGuideAtRule(ruleId, tab?.windowId);
      return undefined;
    },
    'badge.count': async ({ count }, { tab, frameId = 0 }) => {
      if (tab?.id !== undefined) await badge.show(tab.id, frameId, count);
      return undefined;
    },
    'site.active': async ({ active }, { tab }) => {
      if (tab?.id !== undefined) await showIcon(tab.id, active);
      return undefined;
    },
    'site.allowed': (_, sender) => isAllowed(sender),
    'statistics.add': async ({ tally }) => {
      await addReport(tally);
      return undefined;
    },
    'settings.change': async (change, sender) =>
      isPermitted(change, sender) ? settings.change(change) : {},
    'settings.acknowledge': async () => {
      await settings.acknowledge();
      return undefined;
    },
  });

  serveReaders(translate);
  forwardCommands();
  followManagedPolicy();

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await settings.repair();
    await registration.renew();
    if (reason === 'install') await welcome();
  });
  browser.runtime.onStartup.addListener(async () => {
    await settings.repair();
    await registration.sync();
  });
  browser.permissions.onAdded.addListener(() => void registration.sync());
  browser.permissions.onRemoved.addListener(() => void registration.withdraw());
  watchSettings(() => void registration.sync());
});

/** Brings a script into the frame that asked for it. */
async function bring(
  inject: (tabId: number, frameId: number) => Promise<void>,
  { tab, frameId = 0 }: Sender,
): Promise<undefined> {
  if (tab?.id !== undefined) await inject(tab.id, frameId);
}
