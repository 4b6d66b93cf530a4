import { CHANNELS } from '../engine/draft';
import type { RuleSetting } from '../engine/engine';
import { SEVERITIES } from '../engine/finding';
import { REVIEW_MODES } from './review-mode';
import { DEFAULT_SETTINGS, type Dismissal, type Settings } from './settings';

/** Format of what is stored; a change of meaning raises it and adds a migration. */
export const SETTINGS_VERSION = 1;

/** What a value should have been; the sentence is the message `settings_expected_<kind>`. */
export type Expected =
  | 'object'
  | 'list'
  | 'text'
  | 'boolean'
  | 'channel'
  | 'severity'
  | 'review'
  | 'site'
  | 'version';

/** A stored value that could not be used, and where it stands: `rules.frase-larga.severity`. */
export interface Problem {
  readonly place: string;
  readonly expected: Expected;
}

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
  if (stored.version !== SETTINGS_VERSION) report('version', 'version');
  const settings = Object.fromEntries(
    Object.entries(SHAPE).map(([key, check]) => {
      const fallback = DEFAULT_SETTINGS[key as keyof Settings];
      const value = stored[key];
      return [key, value === undefined ? fallback : (check(value, key, report) ?? fallback)];
    }),
  ) as unknown as Settings;
  return { settings, problems };
}

type Report = (place: string, expected: Expected) => undefined;

/** The value when usable, undefined when not; what is wrong has then been reported. */
type Check<T> = (value: unknown, place: string, report: Report) => T | undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check<string> = (value, place, report) =>
  typeof value === 'string' ? value : report(place, 'text');

const boolean: Check<boolean> = (value, place, report) =>
  typeof value === 'boolean' ? value : report(place, 'boolean');

const site: Check<string> = (value, place, report) =>
  typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value
    ? value
    : report(place, 'site');

const oneOf =
  <const T extends string>(values: readonly T[], expected: Expected): Check<T> =>
  (value, place, report) =>
    values.find((each) => each === value) ?? report(place, expected);

const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, place, report) =>
    Array.isArray(value)
      ? value
          .map((item, index) => check(item, `${place}[${index}]`, report))
          .filter((item) => item !== undefined)
      : report(place, 'list');

const record =
  <T>(check: Check<T>, checkKey: Check<string> = text): Check<Readonly<Record<string, T>>> =>
  (value, place, report) => {
    if (!isObject(value)) return report(place, 'object');
    const entries = Object.entries(value).map(([key, item]) => {
      const at = `${place}.${key}`;
      return [checkKey(key, at, report), check(item, at, report)] as const;
    });
    return Object.fromEntries(
      entries.filter(([key, item]) => key !== undefined && item !== undefined),
    ) as Record<string, T>;
  };

const anything: Check<unknown> = (value) => value;

const optional: { readonly [K in keyof RuleSetting]-?: Check<NonNullable<RuleSetting[K]>> } = {
  enabled: boolean,
  severity: oneOf(SEVERITIES, 'severity'),
  channels: list(oneOf(CHANNELS, 'channel')),
  options: record(anything),
};

const ruleSetting: Check<RuleSetting> = (value, place, report) => {
  if (!isObject(value)) return report(place, 'object');
  const entries = Object.entries(optional)
    .filter(([key]) => value[key] !== undefined)
    .map(([key, check]) => [key, check(value[key], `${place}.${key}`, report)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as RuleSetting;
};

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
  rules: record(ruleSetting),
  dismissals: list(dismissal),
  review: oneOf(REVIEW_MODES, 'review'),
};
