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
  | 'formula'
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
  (value, place, report) => {
    if (!Array.isArray(value)) return report(place, 'list');
    // What is sound stays as it is: fifty thousand terms are not copied.
    let kept: T[] | undefined;
    for (const [index, item] of value.entries()) {
      const at = report === strict ? '' : `${place}[${index}]`;
      const usable = check(item, at, report);
      if (usable !== item || usable === undefined) kept ??= value.slice(0, index);
      if (usable !== undefined) kept?.push(usable);
    }
    return kept ?? value;
  };

export const record =
  <T>(check: Check<T>, checkKey: Check<string> = text): Check<Readonly<Record<string, T>>> =>
  (value, place, report) => {
    if (!isObject(value)) return report(place, 'object');
    const entries = Object.entries(value).map(([key, item]) => {
      const at = place === '' ? key : `${place}.${key}`;
      return [checkKey(key, at, report), check(item, at, report)] as const;
    });
    return Object.fromEntries(
      entries.filter(([key, item]) => key !== undefined && item !== undefined),
    ) as Record<string, T>;
  };

/** The first items of a list; those beyond the limit are told and left out. */
export const listUpTo =
  <T>(limit: number, check: Check<T>): Check<readonly T[]> =>
  (value, place, report) => {
    if (!Array.isArray(value) || value.length <= limit) return list(check)(value, place, report);
    report(`${place}[${limit}]`, 'nothing');
    return list(check)(value.slice(0, limit), place, report);
  };

export type Checks<T> = { readonly [K in keyof T]-?: Check<NonNullable<T[K]>> };

/** An object of these keys: a broken or unknown one leaves; without a required one, all of it does. */
export const object =
  <T extends object>(checks: Checks<T>, required: readonly (keyof T & string)[] = []): Check<T> =>
  (value, place, report) => {
    if (!isObject(value)) return report(place, 'object');
    let kept: Record<string, unknown> | undefined;
    const copy = (): Record<string, unknown> => {
      const known = Object.entries(value).filter(([key]) => Object.hasOwn(checks, key));
      return Object.fromEntries(known);
    };
    for (const key of Object.keys(value)) {
      const item = value[key];
      const at = report === strict ? '' : place === '' ? key : `${place}.${key}`;
      const check = Object.hasOwn(checks, key) ? checks[key as keyof T] : undefined;
      const usable =
        item === undefined
          ? undefined
          : check
            ? check(item as never, at, report)
            : report(at, 'nothing');
      if (usable === item && check) continue;
      kept ??= copy();
      if (usable === undefined) delete kept[key];
      else kept[key] = usable;
    }
    const all = kept ?? value;
    const missing = required.filter((key) => !Object.hasOwn(all, key) || all[key] === undefined);
    // What is there and broken has been reported already.
    for (const key of missing) {
      if (value[key] === undefined) report(place === '' ? key : `${place}.${key}`, 'part');
    }
    return missing.length > 0 ? undefined : (all as T);
  };

/** Thrown by {@link strict}: somewhere something is broken. */
class Broken extends Error {}

/** Reports by giving up, so that what is sound, as nearly all is, needs no places. */
const strict: Report = () => {
  throw new Broken();
};

/** Whether a check has nothing to report. */
export function isSound(check: Check<unknown>, value: unknown): boolean {
  try {
    check(value, '', strict);
    return true;
  } catch (error) {
    if (error instanceof Broken) return false;
    throw error;
  }
}

/** A check of something large: quick when all of it is sound, with the places when it is not. */
export function quickly<T>(check: Check<T>): Check<T> {
  return (value, place, report) => {
    try {
      return check(value, '', strict);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      return check(value, place, report);
    }
  };
}
