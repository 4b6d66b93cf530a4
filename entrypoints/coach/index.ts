import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Coach } from '../../lib/coach/coach';
import { dismissalOf, isDismissed } from '../../lib/coach/dismissals';
import { fetchedRenderer, handOver } from '../../lib/door/handover';
import { isCoached, replyOf } from '../../lib/hosts';
import { describe } from '../../lib/hosts/describe';
import { translate } from '../../lib/i18n/browser';
import { answer } from '../../lib/messaging/answer';
import { send } from '../../lib/messaging/send';
import { liveRuleSet } from '../../lib/settings/live-rule-set';
import { withOwnMessages } from '../../lib/settings/tuned-rules';
import { pageSpeller } from '../../lib/spelling/page-speller';
import { createRecorder } from '../../lib/statistics/recorder';
import { sourceOf } from '../../rules/sources';
import { entitySource } from './entity-source';
import { liveEngine } from './live-engine';

/** The coach in the page: the door has it brought to a frame when its first field is entered. */
export default defineUnlistedScript(() =>
  handOver(async (on, reportChanged) => {
    const { signal, site } = on;
    const ruleSet = await liveRuleSet(() => coach.refresh(), signal);
    const speller = pageSpeller(() => coach.refresh(), signal);
    const { engine, messages } = liveEngine(ruleSet, speller);
    const recorder = createRecorder((tally) => void send('statistics.add', { tally }), signal);

    const coach: Coach = new Coach(
      window,
      {
        engine,
        translate: withOwnMessages(translate, messages),
        sourceOf: (ruleId) => sourceOf(ruleId) ?? entitySource(ruleSet(), ruleId, translate),
        describe: (field, text, isTyping) =>
          describe(field, text, on.settings().channels[site], isTyping),
        isCoached,
        replyOf: (field) => replyOf(field, on.settings().channels[site]),
        reviewMode: () => ruleSet().review,
        clock: () => ruleSet().clock,
        isDismissed: (finding) => isDismissed(on.settings().dismissals, site, finding),
        onNotHere: ({ element }, finding) => {
          recorder.did('dismissed', element, [finding]);
          void send('settings.change', { type: 'dismiss', dismissal: dismissalOf(finding, site) });
        },
        onRest: ({ element }, findings) => recorder.saw(element, findings),
        onFixed: ({ element }, findings) => recorder.did('fixed', element, findings),
        templates: () => send('templates.list'),
        get onGuide() {
          if (ruleSet().hidden.includes('guide')) return undefined;
          return (ruleId: string) => void send('guide.open', { ruleId });
        },
        onSign: (signature) => void send('templates.sign', { signature }),
        onFindings: reportChanged,
        onCount: (count) => void send('badge.count', { count }),
      },
      fetchedRenderer(),
      signal,
    );

    answer({ 'command.run': async ({ command }) => coach.run(command) }, signal);
    on.onSettings(() => coach.refresh());
    return coach;
  }),
);
