import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/engine/draft';
import { createEngine } from '../../../lib/engine/engine';
import type { Example } from '../../../lib/engine/rule';
import { RULES } from '../../../rules';

const draft = (text: string, context: Draft['context'] = {}): Draft => ({
  channel: 'email',
  text,
  context,
});

describe('an explanation', () => {
  it('says the same as a check, and something of every rule', () => {
    const engine = createEngine({ rules: RULES });
    const { findings, silences, hidden } = engine.explain(draft('Tienes que venir ya mismo.'));
    expect(findings).toEqual(engine.check(draft('Tienes que venir ya mismo.')));
    const spoken = [...findings, ...hidden.map(({ finding }) => finding)];
    const told = new Set([...spoken, ...silences].map(({ ruleId }) => ruleId));
    expect(told.size).toBe(RULES.length);
  });

  it('tells why a rule is silent', () => {
    const settings = { tuteo: { enabled: false }, jerga: { channels: ['chat' as const] } };
    const engine = createEngine({ rules: RULES, settings });
    const reasons = (context: Draft['context']) =>
      new Map(
        engine
          .explain(draft('Su cita es hoy.', context))
          .silences.map((each) => [each.ruleId, each]),
      );
    const blind = reasons({});
    expect(blind.get('tuteo')).toEqual({ ruleId: 'tuteo', reason: 'off' });
    expect(blind.get('jerga')).toEqual({ ruleId: 'jerga', reason: 'channel' });
    expect(blind.get('asunto-vacio')).toMatchObject({ reason: 'unknown', fact: 'subject' });
    expect(blind.get('ortografia')).toMatchObject({ reason: 'unknown', fact: 'speller' });
    expect(blind.get('emoticones')).toMatchObject({ reason: 'nothing' });
    expect(reasons({ subject: 'Su cita' }).get('asunto-vacio')).toMatchObject({
      reason: 'nothing',
    });
  });

  it('shows the finding that another one of the same words holds back', () => {
    const engine = createEngine({ rules: RULES });
    const { hidden, findings } = engine.explain(draft('Buenos días: QUÉ PENA CON USTED.'));
    for (const { finding, by } of hidden) {
      expect(findings).toContain(by);
      expect(findings).not.toContain(finding);
    }
    expect(hidden.map(({ finding }) => finding.ruleId)).toContain('mayusculas-sostenidas');
  });
});

describe('the facts that rules need', () => {
  const rules = RULES.filter(({ needs }) => needs?.always && !needs.always.includes('speller'));

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is silent without', (_, rule) => {
    for (const each of rule.examples.flags) {
      const {
        text,
        channel = rule.channels[0] ?? 'email',
        ...example
      }: Example = typeof each === 'string' ? { text: each } : each;
      const context = { ...example.context };
      for (const fact of rule.needs?.always ?? []) delete context[fact as keyof typeof context];
      const { silences } = createEngine({ rules: [rule] }).explain({ channel, text, context });
      // A quoted message is known by itself.
      if (silences.length === 0) expect(rule.needs?.always).toEqual(['citizenMessage']);
      else expect(silences).toMatchObject([{ ruleId: rule.id, reason: 'unknown' }]);
    }
  });
});
