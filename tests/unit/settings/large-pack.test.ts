import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { readAhead } from '../../../lib/settings/layer-checks';
import { createFold } from '../../../lib/settings/layers';
import { createSourcesReader } from '../../../lib/settings/rule-store';
import { createTuning } from '../../../lib/settings/tuned-rules';

const COUNT = 50_000;
const SYLLABLES = ['ra', 'me', 'ti', 'lo', 'cu', 'sa', 'po', 'de', 'vi', 'tor', 'cal', 'bre', 'zu'];

/** Words of nobody, each another: the number in syllables. */
const word = (number: number): string =>
  number < SYLLABLES.length
    ? (SYLLABLES[number] ?? '')
    : word(Math.floor(number / SYLLABLES.length)) + SYLLABLES[number % SYLLABLES.length];

function check(add: readonly object[], text: string) {
  const edits = { terms: { jerga: { add: add as { term: string }[] } } };
  const engine = createEngine(createTuning()(createFold()({ edits })));
  const run = engine.steps({ channel: 'email', text, context: {} });
  let steps = 1;
  let step = run.next();
  for (; !step.done; step = run.next()) steps++;
  return { steps, found: step.value.flatMap(({ actual }) => (actual ? [actual] : [])) };
}

describe('fifty thousand terms of an entity', () => {
  it('are compiled in small steps and found', () => {
    const terms = Array.from({ length: COUNT }, (_, at) => ({ term: `${word(at + 500)}qui` }));
    const text = `Le enviamos su ${terms[7]?.term} y su ${terms[49_999]?.term} de hoy.`;
    const { steps, found } = check(terms, text);
    expect(found).toEqual(expect.arrayContaining([terms[7]?.term, terms[49_999]?.term]));
    expect(steps).toBeGreaterThan(COUNT / 500);
  });

  it('are so as well when all begin alike, inflect and have groups', () => {
    const terms = Array.from({ length: COUNT / 10 }, (_, at) => ({
      term: `abc${word(at)}ar (el|la|los|las) (a|b|) (c|d|) (e|f|)`,
      inflect: 'verb',
    }));
    const { steps, found } = check(terms, 'Ayer abcraaron la b d por la tarde.');
    expect(found).toEqual(['abcraaron la b d']);
    expect(steps).toBeGreaterThan(COUNT / 10 / 500);
  });
});

describe('a stored pack of fifty thousand terms', () => {
  const add = Array.from({ length: COUNT }, (_, at) => ({
    term: `Ñ${word(at + 500)}`,
    use: ['x'],
  }));
  const layer = (list: unknown) => ({ version: 3, name: 'x', terms: { jerga: { add: list } } });
  const stepsOf = (value: unknown): number => {
    let steps = 0;
    for (const _ of readAhead(value)) steps++;
    return steps;
  };

  it('is read in small steps, and what was read is not read again', () => {
    const pack = layer(add);
    expect(stepsOf(pack)).toBeGreaterThan(COUNT / 500);
    expect(stepsOf(pack)).toBe(0);
    const { sources, problems } = createSourcesReader()({ rulePack: pack });
    expect(problems).toEqual([]);
    const terms = createFold()(sources).terms.get('jerga')?.added;
    expect(terms?.size).toBe(COUNT);
    expect(terms?.has(`ñ${word(COUNT)}`)).toBe(true);
  });

  it('that is broken somewhere keeps the rest and names the place', () => {
    const pack = layer(add.with(40_000, { term: '', use: ['x'] }));
    stepsOf(pack);
    const { sources, problems } = createSourcesReader()({ rulePack: pack });
    expect(problems.map(({ place }) => place)).toContain('pack.terms.jerga.add[40000].term');
    expect(sources.pack?.terms?.jerga?.add).toHaveLength(COUNT - 1);
  });
});
