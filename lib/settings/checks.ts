/*
 * Checks of values that were stored or that a policy brings. They fail soft: what is broken is
 * reported with its place and left out, and everything else is kept.
 */

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
  | 'version'
  /** One of the few words that are known there. */
  | 'choice'
  | 'id'
  | 'adjustment'
  | 'json'
  | 'integer'
  | 'option'
  | 'pattern'
  | 'term'
  /** A key that is not known: nothing was expected. */
  | 'nothing'
  /** A part that must be there is not. */
  | 'part';

/** A value that could not be used, and where it stands: `rules.frase-larga.severity`. */
export interface Problem {
  readonly place: string;
  readonly expected: Expected;
}

export type Report = (place: string, expected: Expected) => undefined;

/** The value when usable, undefined when not; what is wrong has then been reported. */
export type Check<T> = (value: unknown, place: string, report: Report) => T | undefined;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of at least one and at most `limit` UTF-16 units. */
export const textUpTo =
  (limit: number, expected: Expected = 'text'): Check<string> =>
  (value, place, report) =>
    typeof value === 'string' && value !== '' && value.length <= limit
      ? value
      : report(place, expected);

export const text: Check<string> = (value, place, report) =>
  typeof value === 'string' ? value : report(place, 'text');

export const boolean: Check<boolean> = (value, place, report) =>
  typeof value === 'boolean' ? value : report(place, 'boolean');

export const integer =
  (minimum: number, maximum: number): Check<number> =>
  (value, place, report) =>
    Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? (value as number)
      : report(place, 'integer');

export const matching =
  (pattern: RegExp, expected: Expected): Check<string> =>
  (value, place, report) =>
    typeof value === 'string' && pattern.test(value) ? value : report(place, expected);

export const site: Check<string> = (value, place, report) =>
  typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value
    ? value
    : report(place, 'site');

export const oneOf =
  <const T extends string>(values: readonly T[], expected: Expected): Check<T> =>
  (value, place, report) =>
    values.find((each) => each === value) ?? report(place, expected);

export const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, place, report) =>
    Array.isArray(value)
      ? value
          .map((item, index) => check(item, `${place}[${index}]`, report))
          .filter((item) => item !== undefined)
      : report(place, 'list');

export const record =
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

export type Checks<T> = { readonly [K in keyof T]-?: Check<NonNullable<T[K]>> };

/** An object of these keys: a broken or unknown one leaves; without a required one, all of it does. */
export const object =
  <T extends object>(checks: Checks<T>, required: readonly (keyof T & string)[] = []): Check<T> =>
  (value, place, report) => {
    if (!isObject(value)) return report(place, 'object');
    const usable: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const at = place === '' ? key : `${place}.${key}`;
      const check = Object.hasOwn(checks, key) ? checks[key as keyof T] : undefined;
      if (item === undefined) continue;
      const kept = check ? check(item as never, at, report) : report(at, 'nothing');
      if (kept !== undefined) usable[key] = kept;
    }
    const missing = required.filter((key) => usable[key] === undefined);
    // What is there and broken has been reported already.
    for (const key of missing) if (value[key] === undefined) report(`${place}.${key}`, 'part');
    return missing.length > 0 ? undefined : (usable as T);
  };
