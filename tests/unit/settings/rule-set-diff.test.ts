import { describe, expect, it } from 'vitest';
import { exportPack, writePack } from '../../../lib/settings/export';
import { createFold } from '../../../lib/settings/layers';
import { ownRuleProblems, readPack } from '../../../lib/settings/pack';
import type { RulePack, RuleSetLayer } from '../../../lib/settings/rule-set';
import { diffRuleSets } from '../../../lib/settings/rule-set-diff';
import { RULES } from '../../../rules';
import type { OwnRule } from '../../../rules/own';

const pack = (layer: RuleSetLayer): RulePack => ({ version: 3, name: 'Hacienda', ...layer });
const fold = (layer: RuleSetLayer, edits: RuleSetLayer = {}) =>
  createFold()({ pack: pack(layer), edits });
const diff = (before: RuleSetLayer, after: RuleSetLayer, edits: RuleSetLayer = {}) =>
  diffRuleSets(fold(before, edits), fold(after, edits), RULES);

const own = (id: string, term: string): OwnRule => ({
  id,
  type: 'existence',
  name: 'Carta',
  why: 'Se entiende mejor.',
  terms: [term],
  examples: { flags: [`La ${term}.`], accepts: ['La carta.'] },
});
const NOTHING = { rules: [], terms: [], formulas: [], own: [], templates: [], values: [] };

describe('what an import would change', () => {
  it('is told rule by rule, with the values that hold now', () => {
    const after = {
      rules: { tuteo: { enabled: false }, 'frase-larga': { options: { maxWords: 30 } } },
    };
    expect(diff({}, after).rules).toEqual([
      { ruleId: 'tuteo', key: 'enabled', before: true, after: false },
      { ruleId: 'frase-larga', key: 'options.maxWords', before: 40, after: 30 },
    ]);
  });

  it('is nothing where a pack says what is so already, or edits cover it', () => {
    expect(diff({}, { rules: { tuteo: { enabled: true } } })).toEqual(NOTHING);
    const covered = { rules: { tuteo: { severity: 'info' as const } } };
    expect(diff({}, { rules: { tuteo: { severity: 'warning' } } }, covered)).toEqual(NOTHING);
  });

  it('is told term by term', () => {
    const before = { terms: { jerga: { add: ['bacano', 'parchar'], remove: ['veci'] } } };
    const after = { terms: { jerga: { add: [{ term: 'bacano', use: ['bueno'] }] } } };
    expect(diff(before, after).terms).toEqual([
      {
        list: 'jerga',
        added: [{ term: 'bacano', use: ['bueno'] }],
        removed: ['parchar'],
        restored: ['veci'],
      },
    ]);
  });

  it('is told greeting by greeting, with what fixes would write', () => {
    const before = { courtesy: { greetings: { add: ['¡Qué gusto!'], remove: ['hola'] } } };
    const after = {
      courtesy: {
        greetings: { chat: 'Buenas tardes' },
        farewells: { add: ['Adiós, vecina'] },
        signature: { office: 'Fonvivienda' },
      },
    };
    expect(diff(before, after).formulas).toEqual([
      { kind: 'greetings', added: [], removed: ['que gusto'], restored: ['hola'] },
      { kind: 'farewells', added: ['Adiós, vecina'], removed: [], restored: [] },
    ]);
    expect(diff(before, after).values).toEqual([
      { place: 'greetings.chat', before: undefined, after: 'Buenas tardes' },
      { place: 'signature.office', before: undefined, after: 'Fonvivienda' },
    ]);
  });

  it('names own rules, templates and the rest', () => {
    const before: RuleSetLayer = { own: [own('a', 'misiva'), own('b', 'nota')] };
    const after: RuleSetLayer = {
      own: [own('b', 'esquela'), own('c', 'papel')],
      review: 'warn',
      clock: { seconds: 90 },
    };
    const changes = diff(before, after);
    expect(changes.own.map(({ change, item }) => [change, item.id])).toEqual([
      ['changed', 'b'],
      ['added', 'c'],
      ['removed', 'a'],
    ]);
    expect(changes.values).toEqual([
      { place: 'review', before: 'ask', after: 'warn' },
      { place: 'clock.seconds', before: 120, after: 90 },
    ]);
  });
});

describe('an export', () => {
  it('holds all layers and only what differs', () => {
    const set = createFold()({
      pack: pack({
        rules: { tuteo: { enabled: true }, jerga: { severity: 'error' } },
        terms: { jerga: { add: ['bacano'], remove: ['parce'] } },
        courtesy: { greetings: { chat: 'Buenas' }, signature: { contact: 'Línea 195' } },
        own: [own('a', 'misiva')],
      }),
      edits: {
        rules: { a: { enabled: false }, emoticones: { enabled: false } },
        terms: { jerga: { remove: ['bacano'] } },
        courtesy: { greetings: { add: ['¡Qué gusto!'], remove: ['Hola', 'nadie la trae'] } },
        clock: { seconds: 90 },
      },
    });
    const exported = exportPack(set, RULES, { name: 'Todo' });
    expect(exported).toEqual({
      version: 3,
      name: 'Todo',
      rules: { jerga: { severity: 'error' }, emoticones: { enabled: false } },
      terms: { jerga: { remove: ['parce'] } },
      courtesy: {
        greetings: { add: ['¡Qué gusto!'], remove: ['hola'], chat: 'Buenas' },
        signature: { contact: 'Línea 195' },
      },
      own: [{ ...own('a', 'misiva'), enabled: false }],
      clock: { seconds: 90 },
    });
    expect(readPack(writePack(exported), RULES)).toMatchObject({ pack: exported });
  });
});

describe('an own rule', () => {
  const said = (rule: object, others: string[] = []) =>
    ownRuleProblems({ ...own('a', 'misiva'), ...rule } as OwnRule, RULES, others).map(
      ({ path, messageId }) => `${path.join('.')} ${messageId}`,
    );

  it('is taken when its examples do as they say', () => {
    expect(said({})).toEqual([]);
  });

  it('is refused with the place otherwise', () => {
    expect(said({ examples: { flags: ['La carta.'], accepts: ['La misiva.'] } })).toEqual([
      'examples.flags.0 pack_example_flags',
      'examples.accepts.0 pack_example_accepts',
    ]);
    expect(said({ id: 'tuteo' })).toEqual(['id pack_id_taken']);
    expect(said({}, ['a'])).toEqual(['id pack_id_taken']);
    expect(said({ terms: ['(a'] })).toEqual(['terms.0 pack_groups']);
    expect(said({ name: '' })).toEqual(['name pack_minLength']);
  });
});
