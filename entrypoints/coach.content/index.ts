import { defineContentScript } from 'wxt/utils/define-content-script';
import { Coach } from '../../lib/coach/coach';
import { dismissalOf, isDismissed } from '../../lib/coach/dismissals';
import { describe } from '../../lib/hosts/describe';
import { genericReply } from '../../lib/hosts/generic-reply';
import { translate } from '../../lib/i18n/browser';
import { answer } from '../../lib/messaging/answer';
import { serveReports } from '../../lib/messaging/reports';
import { send } from '../../lib/messaging/send';
import { whileSiteIsOn } from '../../lib/settings/while-on';
import { sourceOf } from '../../rules/sources';
import { liveEngine } from './live-engine';
import { pageSpeller } from './page-speller';

/** The coach in the page. It runs only where the agent or the entity switched it on. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // A page that listens to messages need not hear of us.
  noScriptStartedPostMessage: true,
  main(ctx) {
    void whileSiteIsOn(ctx.signal, (on) => {
      const { signal, site } = on;
      const speller = pageSpeller(() => coach.refresh(), signal);
      const engine = liveEngine(on, speller);

      const coach: Coach = new Coach(
        window,
        {
          engine,
          translate,
          sourceOf,
          describe: (field, text) => describe(field, text, on.settings().channels[site]),
          replyOf: (field) => genericReply(field, on.settings().channels[site]),
          reviewMode: () => on.settings().review,
          isDismissed: (finding) => isDismissed(on.settings().dismissals, site, finding),
          onNotHere: (finding) =>
            void send('settings.change', {
              type: 'dismiss',
              dismissal: dismissalOf(finding, site),
            }),
          onCount: (count) => {
            void send('badge.count', { count });
            reportChanged();
          },
        },
        signal,
      );

      const reportChanged = serveReports(coach, signal);
      answer({ 'command.run': async ({ command }) => coach.run(command) }, signal);
      on.onSettings(() => coach.refresh());
    });
  },
});
