import type { Channel } from '../engine/draft';
import type { ReviewMode } from './review-mode';
import type { Dismissal, Settings } from './settings';

/** Everything that can be done to the settings, as data: it crosses doors and can be replayed. */
export type SettingsChange =
  | { readonly type: 'pause'; readonly site: string }
  | { readonly type: 'resume'; readonly site: string }
  | { readonly type: 'dismiss'; readonly dismissal: Dismissal }
  /** Brings back what was dismissed on a site. */
  | { readonly type: 'restore'; readonly site: string }
  /** Undefined: the host tells the channel again. */
  | { readonly type: 'channel'; readonly site: string; readonly channel: Channel | undefined }
  | { readonly type: 'review'; readonly mode: ReviewMode };

/** The settings after a change; the same object when it changes nothing. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'pause':
      return settings.pausedSites.includes(change.site)
        ? settings
        : { ...settings, pausedSites: [...settings.pausedSites, change.site] };
    case 'resume':
      return settings.pausedSites.includes(change.site)
        ? { ...settings, pausedSites: settings.pausedSites.filter((site) => site !== change.site) }
        : settings;
    case 'dismiss':
      return settings.dismissals.some((each) => isSame(each, change.dismissal))
        ? settings
        : { ...settings, dismissals: [...settings.dismissals, change.dismissal] };
    case 'restore':
      return settings.dismissals.some(({ site }) => site === change.site)
        ? {
            ...settings,
            dismissals: settings.dismissals.filter(({ site }) => site !== change.site),
          }
        : settings;
    case 'review':
      return settings.review === change.mode ? settings : { ...settings, review: change.mode };
    case 'channel': {
      if (settings.channels[change.site] === change.channel) return settings;
      const { [change.site]: _, ...others } = settings.channels;
      return {
        ...settings,
        channels: change.channel ? { ...others, [change.site]: change.channel } : others,
      };
    }
  }
}

function isSame(a: Dismissal, b: Dismissal): boolean {
  return a.ruleId === b.ruleId && a.actual === b.actual && a.site === b.site;
}
