/** Generates `lib/spanish/generated/term-verbs.json`: how the verbs of the term lists conjugate. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { withoutSe } from '../engine/term-forms';
import type { TermList } from '../engine/terms';
import { conjugationTable } from './conjugations';

const DATA = new URL('../../rules/data/', import.meta.url);
const TARGET = new URL('../spanish/generated/term-verbs.json', import.meta.url);

/** Every word of the rules' data that looks like an infinitive. */
function infinitives(): string[] {
  const files = readdirSync(DATA).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => {
    const text = readFileSync(new URL(name, DATA), 'utf8');
    const list = JSON.parse(text) as Partial<TermList>;
    if (!Array.isArray(list.terms)) return [];
    return (text.match(/\p{L}+[aeií]r(?:se)?(?!\p{L})/gu) ?? []).map(withoutSe);
  });
}

/** The file as it should stand. */
export function generateTermVerbs(): string {
  return `${JSON.stringify(conjugationTable(infinitives()))}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(new URL('.', TARGET), { recursive: true });
  writeFileSync(TARGET, generateTermVerbs());
}
