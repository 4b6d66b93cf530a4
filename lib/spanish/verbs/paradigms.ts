/*
 * The forms of a verb model as `generated/verbs.json` holds them. Most of them are those of the
 * first model with the same ending (*hablar, comer, vivir*) with a small change before the ending,
 * and few changes serve a whole model (*cerr-* → *cierr-*). So a model is written as
 *
 *   ar0|,3|ient;aabaaab…
 *
 * its ending, its changes (letters dropped besides, `|`, letters put in their place; or `=` and the
 * whole code of a form that is none of these), and for each form which change it takes.
 */

const FIRST = 65;

/** Codes of the forms, each the number of letters to drop from the infinitive and what to add. */
export type Codes = readonly string[];

/** Writes models down; those of regular verbs come before others with their ending. */
export function encodeParadigms(paradigms: readonly { ending: string; codes: Codes }[]): string[] {
  const regular = new Map<string, Codes>();
  return paradigms.map(({ ending, codes }) => {
    const base = regular.get(ending);
    if (!base) {
      regular.set(ending, codes);
      return `${ending}${codes.join()}`;
    }
    const all = codes.map((code, slot) => changeOf(code, base[slot] ?? ''));
    const changes = [...new Set(all)];
    const chosen = all.map((change) => String.fromCharCode(FIRST + changes.indexOf(change)));
    return `${ending}${changes.join()};${chosen.join('')}`;
  });
}

function changeOf(code: string, regular: string): string {
  const added = code.slice(1);
  const usual = regular.slice(1);
  if (code === '' || regular === '' || !added.endsWith(usual)) return `=${code}`;
  return `${Number(code[0]) - Number(regular[0])}|${added.slice(0, added.length - usual.length)}`;
}

/** Reads what `encodeParadigms` wrote, each model when it is asked for; none is a model without forms. */
export function createParadigms(written: readonly string[]): (paradigm: number) => Codes {
  const known: Codes[] = [];
  const regularOf = (ending: string): Codes => {
    const first = written.findIndex((text) => text.startsWith(ending) && !text.includes(';'));
    return first < 0 ? [] : codesOf(first);
  };
  const codesOf = (paradigm: number): Codes => {
    known[paradigm] ??= decode(written[paradigm] ?? '', regularOf);
    return known[paradigm];
  };
  return codesOf;
}

function decode(text: string, regularOf: (ending: string) => Codes): Codes {
  const split = text.indexOf(';');
  if (split < 0) return text.slice(2).split(',');
  const changes = text.slice(2, split).split(',').map(parseChange);
  return regularOf(text.slice(0, 2)).map((usual, slot) => {
    const change = changes[text.charCodeAt(split + 1 + slot) - FIRST];
    if (!change) return '';
    return change.whole ?? `${Number(usual[0]) + change.drop}${change.put}${usual.slice(1)}`;
  });
}

interface Change {
  readonly drop: number;
  readonly put: string;
  readonly whole?: string;
}

function parseChange(text: string): Change {
  if (text.startsWith('=')) return { drop: 0, put: '', whole: text.slice(1) };
  const bar = text.indexOf('|');
  return { drop: Number(text.slice(0, bar)), put: text.slice(bar + 1) };
}
