import { readFileSync } from 'node:fs';
import retextLatin from 'retext-latin';
import { unified } from 'unified';
import type { Draft } from '../../lib/engine/draft';
import { createEngine, type Engine } from '../../lib/engine/engine';
import { createImmediateSpeller } from '../../lib/spelling/immediate';
import { RULES } from '../../rules';
import type { Language } from './texts';

type Check = (text: string) => unknown;

/** Something that reads a text. */
export interface Subject {
  readonly name: string;
  readonly language: Language;
  /** A check of a text that it has not seen. */
  readonly check: Check;
  /**
   * What it does at a key press in a text that it has read; absent where it reads all of it anew.
   *
   * @returns the check of the text after the press
   */
  readonly open?: (text: string) => Check;
}

const draft = (text: string): Draft => ({ channel: 'email', text, context: {} });

/** Usted with all its rules, spelling included, as a mail of this text would be checked. */
export function usted(): Subject {
  const { buffer } = new Uint8Array(readFileSync('public/dictionary/es-CO.dafsa'));
  const speller = createImmediateSpeller(buffer as ArrayBuffer);
  const engine = (): Engine => createEngine({ rules: RULES, facts: { speller } });
  return {
    name: 'Usted',
    language: 'es',
    check: (text) => engine().check(draft(text)),
    open(text) {
      const opened = engine();
      opened.check(draft(text));
      return (after) => opened.check(draft(after));
    },
  };
}

/** The least that any checker of words does: one parse by retext. */
export function bareParse(): Subject {
  const parser = unified().use(retextLatin).freeze();
  return { name: 'retext-latin', language: 'es', check: (text) => parser.parse(text) };
}

/** The least that anything does: one look at each character. */
export function onePass(): Subject {
  return { name: 'una pasada', language: 'es', check: onceOver };
}

function onceOver(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}

const TOOLS = [
  ['harper', 'harper.js 2.10', 'en'],
  ['write-good', 'write-good 1.0', 'en'],
  ['alex', 'alex 11', 'en'],
  ['textlint', 'textlint 15', 'en'],
  ['retext-spell', 'retext-spell 6', 'es'],
] as const;

/** The other tools, each in its own language; `npm run bench` installs them beside this file. */
export function otherTools(): Promise<Subject[]> {
  return Promise.all(
    TOOLS.map(async ([file, name, language]) => {
      const { create }: { create: () => Promise<Check> } = await import(`./tools/${file}.js`);
      return { name, language, check: await create() };
    }),
  );
}
