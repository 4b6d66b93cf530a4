import { describe, expect, it } from 'vitest';
import { CorpusComparison } from '../../../lib/corpus/compare';
import { createEngine } from '../../../lib/engine/engine';
import { RULES } from '../../../rules';

const engine = (settings = {}) => createEngine({ rules: RULES, settings });
const draft = (text: string) => ({ channel: 'chat' as const, text, context: {} });

describe('a comparison of rule sets', () => {
  it('tells what is newly flagged, what no longer is, and what stays', () => {
    const before = engine({ emoticones: { enabled: false } });
    const after = engine({ tuteo: { enabled: false } });
    const comparison = new CorpusComparison(before, after);
    comparison.add('uno', draft('Hola, tienes una cita. GRACIAS POR SU MENSAJE DE HOY'));
    comparison.add('dos', draft('Con gusto le cuento 😊.'));
    comparison.add('tres', draft('Con gusto le cuento.'));
    const { drafts, changed, rules } = comparison.result();
    expect([drafts, changed]).toEqual([3, 2]);
    const ruleOf = (id: string) => rules.find(({ ruleId }) => ruleId === id);
    expect(ruleOf('tuteo')).toMatchObject({
      ...{ added: 0, removed: 1, kept: 0 },
      removedSamples: [{ id: 'uno', actual: 'tienes' }],
    });
    expect(ruleOf('emoticones')).toMatchObject({
      ...{ added: 1, removed: 0 },
      addedSamples: [{ id: 'dos', actual: '😊' }],
    });
    expect(ruleOf('mayusculas-sostenidas')).toMatchObject({ added: 0, removed: 0, kept: 1 });
  });

  it('finds no change between a rule set and itself', () => {
    const comparison = new CorpusComparison(engine(), engine());
    comparison.add('uno', draft('Hola, tienes una cita.'));
    const { changed, rules } = comparison.result();
    expect(changed).toBe(0);
    expect(rules.every(({ added, removed }) => added + removed === 0)).toBe(true);
  });

  it('keeps few samples, however long the archive', () => {
    const comparison = new CorpusComparison(engine({ tuteo: { enabled: false } }), engine());
    for (let id = 0; id < 200; id++) comparison.add(String(id), draft('Tienes una cita.'));
    const [rule] = comparison.result().rules;
    expect(rule).toMatchObject({ ruleId: 'tuteo', added: 200 });
    expect(rule?.addedSamples.length).toBeLessThanOrEqual(10);
  });
});
