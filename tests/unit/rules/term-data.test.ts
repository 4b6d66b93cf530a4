import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countWordings, MAX_WORDINGS, wordingsOf } from '../../../lib/engine/term-forms';
import type { TermEntry, TermList } from '../../../lib/engine/terms';
import siglas from '../../../rules/data/siglas.json';
import sources from '../../../rules/data/sources.json';

const lists = readdirSync('rules/data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(`rules/data/${name}`, 'utf8'))] as const)
  .filter((pair): pair is [string, TermList] => Array.isArray(pair[1].terms));

/** One term may stand twice if it is inflected otherwise: *invidente*, noun and adjective. */
const spellings = (list: TermList) =>
  list.terms.flatMap(({ term, also = [], inflect = 'fixed' }) =>
    [term, ...also].flatMap(wordingsOf).map((wording) => `${wording} (${inflect})`),
  );

describe.each(lists)('%s', (_, list) => {
  it('names the source of every entry', () => {
    for (const { term, source = list.source } of list.terms) {
      expect([term, Object.keys(sources)]).toEqual([term, expect.arrayContaining([source])]);
    }
  });

  it('says what to do about every entry', () => {
    const silent = ({ use, note, explain }: TermEntry) => !use?.length && !note && !explain;
    expect(list.terms.filter(silent)).toEqual([]);
  });

  it('has no entry twice, none empty and none with too many wordings', () => {
    const all = spellings(list);
    expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
    for (const { term, also = [] } of list.terms) {
      for (const each of [term, ...also]) {
        expect(each.trim()).not.toBe('');
        expect(countWordings(each)).toBeLessThanOrEqual(MAX_WORDINGS);
      }
    }
  });
});

/** How much of the language the lists hold: fewer would leave gaps that an agent meets in a week. */
describe.each([
  ['tecnicismos.json', 250],
  ['abreviaturas.json', 120],
  ['jerga.json', 150],
])('%s', (name, least) => {
  it(`knows at least ${least} terms`, () => {
    const [, list] = lists.find(([each]) => each === name) ?? [];
    expect(list?.terms.length).toBeGreaterThanOrEqual(least);
  });
});

describe('siglas.json', () => {
  it('knows the name of at least 300 siglas, of a source that is named', () => {
    expect(Object.keys(siglas.names).length).toBeGreaterThanOrEqual(300);
    expect(Object.keys(sources)).toContain(siglas.source);
  });
});
