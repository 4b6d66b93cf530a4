import { describe, expect, it } from 'vitest';
import {
  applyRuleChange,
  type DeviceRules,
  type RuleChange,
} from '../../../lib/settings/rule-changes';
import type { RulePack, RuleSetLayer } from '../../../lib/settings/rule-set';

const EMPTY: DeviceRules = { edits: {} };
const edited = (...changes: readonly RuleChange[]): RuleSetLayer =>
  changes.reduce(applyRuleChange, EMPTY).edits;

const rule = {
  id: 'carta',
  type: 'existence' as const,
  name: 'Carta',
  why: 'Se entiende mejor.',
  terms: ['misiva'],
  examples: { flags: ['La misiva.'], accepts: ['La carta.'] },
};
const template = { id: 'cita', channels: ['email' as const], title: 'Cita', text: 'Su cita.' };
const PACK: RulePack = { version: 3, name: 'Hacienda' };

describe('changes of the rule set', () => {
  it('set and reset a rule key by key', () => {
    const set: RuleChange = {
      type: 'rule',
      ruleId: 'frase-larga',
      setting: { severity: 'info', options: { maxWords: 30, accepted: [] } },
    };
    expect(edited(set)).toEqual({
      rules: { 'frase-larga': { severity: 'info', options: { maxWords: 30, accepted: [] } } },
    });
    const reset = (setting: object): RuleChange => ({ ...set, setting });
    expect(edited(set, reset({ options: { maxWords: null } }))).toEqual({
      rules: { 'frase-larga': { severity: 'info', options: { accepted: [] } } },
    });
    expect(edited(set, reset({ severity: null, options: null }))).toEqual({});
    expect(edited(set, { type: 'rules-reset', ruleIds: ['frase-larga'] })).toEqual({});
  });

  it('add, replace, remove and reset terms, in any case of letters', () => {
    const list = 'jerga';
    const add: RuleChange = { type: 'terms-add', list, terms: ['bacano', 'chévere'] };
    const replace: RuleChange = {
      type: 'terms-add',
      list,
      terms: [{ term: 'Bacano', use: ['bueno'] }],
    };
    expect(edited(add, replace)).toEqual({
      terms: { jerga: { add: ['chévere', { term: 'Bacano', use: ['bueno'] }] } },
    });
    const remove: RuleChange = { type: 'terms-remove', list, terms: ['CHÉVERE'] };
    expect(edited(add, remove)).toEqual({
      terms: { jerga: { add: ['bacano'], remove: ['CHÉVERE'] } },
    });
    const reset: RuleChange = { type: 'terms-reset', list, terms: ['bacano', 'chévere'] };
    expect(edited(add, remove, reset)).toEqual({});
  });

  it('put own rules and templates in their place, also under another id', () => {
    const put: RuleChange = { type: 'own-put', rule };
    const other: RuleChange = { type: 'own-put', rule: { ...rule, id: 'nota' } };
    const renamed: RuleChange = {
      type: 'own-put',
      rule: { ...rule, id: 'misiva' },
      replaces: 'carta',
    };
    expect(edited(put, other, renamed).own?.map(({ id }) => id)).toEqual(['misiva', 'nota']);
    expect(edited(put, { type: 'own-remove', id: 'carta' })).toEqual({});
    expect(edited({ type: 'template-put', template })).toEqual({ templates: [template] });
    const hide = (hidden: boolean): RuleChange => ({ type: 'template-hide', id: 'x', hidden });
    expect(edited(hide(true))).toEqual({ hiddenTemplates: ['x'] });
    expect(edited(hide(true), hide(false))).toEqual({});
  });

  it('set and reset review and clock', () => {
    const change: RuleChange = { type: 'review', mode: 'warn' };
    expect(edited(change)).toEqual({ review: 'warn' });
    expect(edited(change, { type: 'review', mode: null })).toEqual({});
    expect(edited({ type: 'clock', clock: { seconds: 90 } })).toEqual({ clock: { seconds: 90 } });
    const clock = { type: 'clock' as const, clock: { seconds: null } };
    expect(edited({ type: 'clock', clock: { seconds: 90 } }, clock)).toEqual({});
  });

  it('accept and refuse greetings, each taken back by itself', () => {
    const kind = 'greetings';
    const add: RuleChange = { type: 'formulas-add', kind, formulas: ['¡Qué gusto!'] };
    const remove: RuleChange = { type: 'formulas-remove', kind, formulas: ['Hola'] };
    const both = { add: ['¡Qué gusto!'], remove: ['Hola'] };
    expect(edited(add, remove)).toEqual({ courtesy: { greetings: both } });
    const again: RuleChange = { type: 'formulas-remove', kind, formulas: ['que gusto'] };
    expect(edited(add, again)).toEqual({ courtesy: { greetings: { remove: ['que gusto'] } } });
    const reset: RuleChange = { type: 'formulas-reset', kind, formulas: ['hola', 'qué gusto'] };
    expect(edited(add, remove, reset)).toEqual({});
  });

  it('say what fixes write, and take it back', () => {
    const offer = (chat: string | null): RuleChange => ({
      type: 'formula-offer',
      kind: 'farewells',
      offers: { chat },
    });
    const sign = (office: string | null): RuleChange => ({
      type: 'signature',
      signature: { office },
    });
    expect(edited(offer('Feliz día'), sign('Fonvivienda'))).toEqual({
      courtesy: { farewells: { chat: 'Feliz día' }, signature: { office: 'Fonvivienda' } },
    });
    expect(edited(offer('Feliz día'), sign('x'), offer(null), sign(null))).toEqual({});
  });

  it('take and leave a pack', () => {
    const taken = applyRuleChange(EMPTY, { type: 'pack', pack: PACK });
    expect(taken).toEqual({ pack: PACK, edits: {} });
    expect(applyRuleChange(taken, { type: 'pack', pack: null })).toEqual(EMPTY);
  });

  it('hand back the same object where nothing changes', () => {
    const unchanged: RuleChange[] = [
      { type: 'rules-reset', ruleIds: ['tuteo'] },
      { type: 'terms-reset', list: 'jerga', terms: ['parce'] },
      { type: 'own-remove', id: 'nada' },
      { type: 'review', mode: null },
      { type: 'pack', pack: null },
      { type: 'edits', edits: {} },
    ];
    for (const change of unchanged) expect(applyRuleChange(EMPTY, change)).toBe(EMPTY);
  });
});
