import { describe, expect, it } from 'vitest';
import { courtesyOf } from '../../../lib/settings/courtesy';
import { createFold, type EffectiveRuleSet, originOf } from '../../../lib/settings/layers';
import type { Policy, RulePack, RuleSources } from '../../../lib/settings/rule-set';

const pack = (layer: object): RulePack => ({ version: 3, name: 'Hacienda', ...layer });
const policy = (layers: Partial<Policy>): Policy => ({
  defaults: {},
  locks: {},
  hosts: [],
  hidden: [],
  ...layers,
});
const fold = (sources: Partial<RuleSources>): EffectiveRuleSet =>
  createFold()({ edits: {}, ...sources });

/** Terms that a list ends up with, besides the shipped ones, and without which of those. */
function termsOf(set: EffectiveRuleSet, list: string) {
  const { added, removed } = set.terms.get(list) ?? { added: new Map(), removed: new Map() };
  return { added: [...added.keys()], removed: [...removed.keys()] };
}

const own = (id: string, why = 'Porque sí.') => ({
  id,
  type: 'existence' as const,
  name: id,
  why,
  terms: ['misiva'],
  examples: { flags: ['La misiva.'], accepts: ['La carta.'] },
});

describe('layers of a rule set', () => {
  it('leave the defaults where nobody says anything', () => {
    const set = fold({});
    expect(set).toMatchObject({ name: undefined, settings: {}, own: [], review: 'ask' });
    expect(originOf(set, 'review')).toBe('default');
  });

  it('stand pack, policy, own edits, locks, the higher the stronger', () => {
    const rules = (severity: 'error' | 'warning' | 'info') => ({ rules: { tuteo: { severity } } });
    const lowest = { pack: pack(rules('error')) };
    const place = 'rules.tuteo.severity';
    const found = [
      lowest,
      { ...lowest, policy: policy({ defaults: rules('warning') }) },
      { ...lowest, policy: policy({ defaults: rules('warning') }), edits: rules('info') },
      { policy: policy({ locks: rules('error') }), edits: rules('info') },
    ].map((sources) => {
      const set = fold(sources);
      return [set.settings.tuteo?.severity, originOf(set, place)];
    });
    expect(found).toEqual([
      ['error', 'pack'],
      ['warning', 'policy'],
      ['info', 'own'],
      ['error', 'locked'],
    ]);
  });

  it('are laid over one another option by option', () => {
    const set = fold({
      pack: pack({
        rules: { 'frase-larga': { enabled: true, options: { maxWords: 40, strict: true } } },
      }),
      edits: { rules: { 'frase-larga': { options: { maxWords: 30 } } } },
    });
    expect(set.settings['frase-larga']).toEqual({
      enabled: true,
      options: { maxWords: 30, strict: true },
    });
    expect(originOf(set, 'rules.frase-larga.options.maxWords')).toBe('own');
    expect(originOf(set, 'rules.frase-larga.options.strict')).toBe('pack');
  });

  it('add, replace, remove and bring back terms', () => {
    const set = fold({
      pack: pack({ terms: { jerga: { add: ['Bacano', 'chévere'], remove: ['parce', 'veci'] } } }),
      edits: {
        terms: { jerga: { add: [{ term: 'veci', use: ['señor'] }], remove: ['chévere'] } },
      },
    });
    expect(termsOf(set, 'jerga')).toEqual({
      added: ['bacano', 'veci'],
      removed: ['parce', 'chévere'],
    });
    expect(set.terms.get('jerga')?.added.get('veci')).toEqual({
      value: { term: 'veci', use: ['señor'] },
      origin: 'own',
    });
  });

  it('accept and refuse greetings and farewells; what the policy locks stays', () => {
    const set = fold({
      pack: pack({ courtesy: { greetings: { add: ['¡Qué gusto!'], remove: ['hola'] } } }),
      policy: policy({
        locks: {
          courtesy: { greetings: { remove: ['Buenas.'] }, signature: { office: 'Alcaldía' } },
        },
      }),
      edits: {
        courtesy: {
          greetings: { add: ['Hola', 'buenas'], remove: ['que gusto'], chat: 'Buenas' },
          signature: { office: 'Mi oficina' },
        },
      },
    });
    const { greetings, signature } = set.courtesy;
    expect([...greetings.added]).toEqual([['hola', { value: 'Hola', origin: 'own' }]]);
    expect([...greetings.removed]).toEqual([
      ['que gusto', 'own'],
      ['buenas', 'locked'],
    ]);
    expect(signature).toEqual({ office: 'Alcaldía' });
    expect(originOf(set, 'courtesy.signature.office')).toBe('locked');
    expect(originOf(set, 'courtesy.greetings.chat')).toBe('own');
    // An offer that the policy takes out gives way to the usual wording.
    expect(courtesyOf(set.courtesy)?.greeting).toEqual({});
  });

  it('replace own rules and templates by id', () => {
    const set = fold({
      pack: pack({ own: [own('carta'), own('nota')] }),
      edits: { own: [own('carta', 'Se entiende mejor.')] },
    });
    expect(set.own.map(({ value, origin }) => [value.id, value.why, origin])).toEqual([
      ['carta', 'Se entiende mejor.', 'own'],
      ['nota', 'Porque sí.', 'pack'],
    ]);
  });

  it("let the policy's pack take the place of an imported one", () => {
    const set = fold({
      pack: pack({ rules: { tuteo: { enabled: false } } }),
      policy: policy({ pack: { version: 3, name: 'Entidad', review: 'warn' } }),
    });
    expect(set).toMatchObject({ name: 'Entidad', settings: {}, review: 'warn' });
    expect(originOf(set, 'review')).toBe('policy');
  });

  it('keep what a change did not touch as it was', () => {
    const again = createFold();
    const sources: RuleSources = {
      pack: pack({ terms: { jerga: { add: ['bacano'] } }, own: [own('carta')] }),
      edits: {},
    };
    const before = again(sources);
    expect(again(sources)).toBe(before);
    const after = again({ ...sources, edits: { rules: { tuteo: { enabled: false } } } });
    expect(after.terms).toBe(before.terms);
    expect(after.own).toBe(before.own);
  });

  it('are not moved by names that objects have of themselves', () => {
    const hostile = JSON.parse(
      '{"rules":{"__proto__":{"enabled":false},"constructor":{"enabled":false}},"terms":{"__proto__":{"add":["x"]}}}',
    );
    const set = fold({ edits: hostile });
    expect(({} as { enabled?: unknown }).enabled).toBeUndefined();
    expect(Object.hasOwn(set.settings, '__proto__')).toBe(true);
    expect(set.settings.tuteo).toBeUndefined();
  });
});
