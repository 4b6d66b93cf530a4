import { CHANNELS } from '../engine/draft';
import {
  type Check,
  isObject,
  list,
  oneOf,
  type Problem,
  type Report,
  record,
  site,
  text,
} from './checks';
import { DEFAULT_SETTINGS, type Dismissal, type Settings } from './settings';

/** Format of what is stored; a change of meaning raises it and adds a migration. */
export const SETTINGS_VERSION = 2;

export interface Read {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Reads stored settings and fails soft: what is broken falls back to its default or is left out of
 * its list, and is reported with its place; everything else is kept.
 */
export function readStored(stored: unknown): Read {
  const problems: Problem[] = [];
  const report: Report = (place, expected) => {
    problems.push({ place, expected });
    return undefined;
  };
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems };
  if (!isObject(stored)) {
    report('settings', 'object');
    return { settings: DEFAULT_SETTINGS, problems };
  }
  if (stored.version !== SETTINGS_VERSION && stored.version !== 1) report('version', 'version');
  const settings = Object.fromEntries(
    Object.entries(SHAPE).map(([key, check]) => {
      const fallback = DEFAULT_SETTINGS[key as keyof Settings];
      const value = stored[key];
      return [key, value === undefined ? fallback : (check(value, key, report) ?? fallback)];
    }),
  ) as unknown as Settings;
  return { settings, problems };
}

const dismissal: Check<Dismissal> = (value, place, report) => {
  if (!isObject(value)) return report(place, 'object');
  const ruleId = text(value.ruleId, `${place}.ruleId`, report);
  const actual = text(value.actual, `${place}.actual`, report);
  const where = site(value.site, `${place}.site`, report);
  return ruleId === undefined || actual === undefined || where === undefined
    ? undefined
    : { ruleId, actual, site: where };
};

/** One check a setting; the compiler asks for a line when a setting is added. */
const SHAPE: { readonly [K in keyof Settings]: Check<Settings[K]> } = {
  pausedSites: list(site),
  channels: record(oneOf(CHANNELS, 'channel'), site),
  dismissals: list(dismissal),
};
