import type { Channel } from '../engine/draft';
import type { RuleChange } from './rule-changes';
import type { Dismissal, Settings } from './settings';

/** Everything that can be done, as data: it crosses doors and can be replayed. */
export type SettingsChange = SiteChange | RuleChange | UndoChange;

/** Takes back a change of the rule set and all that came after it: see `rule-history.ts`. */
export interface UndoChange {
  readonly type: 'undo';
  readonly id: string;
}

/** What can be done to the settings beside the rule set. */
export type SiteChange =
  | { readonly type: 'pause'; readonly site: string }
  | { readonly type: 'resume'; readonly site: string }
  | { readonly type: 'dismiss'; readonly dismissal: Dismissal }
  /** Brings back what was dismissed on a site. */
  | { readonly type: 'restore'; readonly site: string }
  /** Undefined: the host tells the channel again. */
  | { readonly type: 'channel'; readonly site: string; readonly channel: Channel | undefined };

/** What the background answers to a change. */
export interface ChangeAnswer {
  /** Names the change for an `undo`; undefined when nothing changed or nothing can be undone. */
  readonly undo?: string;
}

/** The settings after a change; the same object when it changes nothing. */
export function applyChange(settings: Settings, change: SiteChange): Settings {
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

const SITE_CHANGES = ['pause', 'resume', 'dismiss', 'restore', 'channel'] as const;

export function isSiteChange(change: SettingsChange): change is SiteChange {
  return SITE_CHANGES.some((type) => type === change.type);
}

function isSame(a: Dismissal, b: Dismissal): boolean {
  return a.ruleId === b.ruleId && a.actual === b.actual && a.site === b.site;
}
