import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenFieldEntered } from '../../lib/door/field-entered';
import { fetchCoach, type StartCoach } from '../../lib/door/handover';
import { clearLeftovers } from '../../lib/door/leftovers';
import { type ReportSource, serveReports } from '../../lib/messaging/reports';
import { whileSiteIsOn } from '../../lib/settings/while-on';

/**
 * The coach's door, in every frame of the sites that the agent or the entity switched on. Most
 * frames are never written in: they hold these few kilobytes, and the coach itself comes with the
 * first field that gets the focus.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // A page that listens to messages need not hear of us.
  noScriptStartedPostMessage: true,
  main(ctx) {
    clearLeftovers(document);
    let start: StartCoach | undefined;
    void whileSiteIsOn(ctx.signal, (on) => {
      let coach: ReportSource | undefined;
      const reportChanged = serveReports(
        { read: () => coach?.read() ?? [], reveal: (ref) => coach?.reveal(ref) },
        on.signal,
      );
      whenFieldEntered(
        window,
        async () => {
          start ??= await fetchCoach();
          if (!on.signal.aborted) coach = await start?.(on, reportChanged);
          return coach !== undefined;
        },
        on.signal,
      );
    });
  },
});
