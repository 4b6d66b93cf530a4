import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { backgroundReaders } from '../../lib/checking/background-readers';
import { Coach } from '../../lib/coach/coach';
import { dismissalOf, isDismissed } from '../../lib/coach/dismissals';
import { fetchedRenderer, handOver } from '../../lib/door/handover';
import { isCoached, replyOf } from '../../lib/hosts';
import { describe } from '../../lib/hosts/describe';
import { translate } from '../../lib/i18n/browser';
import { withOwnMessages } from '../../lib/i18n/own-messages';
import { answer } from '../../lib/messaging/answer';
import { send } from '../../lib/messaging/send';
import { createRecorder } from '../../lib/statistics/recorder';

/** The coach in the page: the door has it brought to a frame when its first field is entered. */
export default defineUnlistedScript(() =>
  handOver(async (on, reportChanged) => {
    const { signal, site } = on;
    const readers = backgroundReaders(() => coach.refresh(), signal);
    const recorder = createRecorder((tally) => void send('statistics.add', { tally }), signal);

    const coach: Coach = new Coach(
      window,
      {
        openReader: readers.open,
        translate: withOwnMessages(translate, () => readers.rules?.messages ?? {}),
        sourceOf: (ruleId) => readers.rules?.sources[ruleId],
        describe: (field, text, isTyping) =>
          describe(field, text, on.settings().channels[site], isTyping),
        readsMessage: (ruleId) => readers.rules?.messageRules.includes(ruleId) ?? true,
        isCoached,
        replyOf: (field) => replyOf(field, on.settings().channels[site]),
        reviewMode: () => readers.rules?.review ?? 'off',
        clock: () => readers.rules?.clock ?? { enabled: false, seconds: 0 },
        isDismissed: (finding) => isDismissed(on.settings().dismissals, site, finding),
        onNotHere: ({ element }, finding) => {
          recorder.did('dismissed', element, [finding]);
          void send('settings.change', { type: 'dismiss', dismissal: dismissalOf(finding, site) });
        },
        onRest: ({ element }, findings) => recorder.saw(element, findings),
        onFixed: ({ element }, findings) => recorder.did('fixed', element, findings),
        templates: () => send('templates.list'),
        get onGuide() {
          if (!readers.rules?.hasGuide) return undefined;
          return (ruleId: string) => void send('guide.open', { ruleId });
        },
        onSign: (signature) => void send('templates.sign', { signature }),
        onFindings: reportChanged,
        onCount: (count) => void send('badge.count', { count }),
      },
      fetchedRenderer(),
      signal,
    );

    answer(
      {
        'command.run': async ({ command }) => coach.run(command),
        'rules.changed': () => void readers.call(),
      },
      signal,
    );
    on.onSettings(() => coach.refresh());
    return coach;
  }),
);
