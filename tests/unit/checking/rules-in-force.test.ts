import { expect, it } from 'vitest';
import { rulesInForce } from '../../../lib/checking/rules-in-force';
import { createFold } from '../../../lib/settings/layers';
import type { RuleSources } from '../../../lib/settings/rule-set';
import { createTuning } from '../../../lib/settings/tuned-rules';
import { RULES } from '../../../rules';

const own = (id: string) => ({
  id,
  type: 'existence' as const,
  name: id,
  why: 'Así lo pide la entidad.',
  message: 'Evite «{actual}».',
  terms: [{ term: 'misiva' }],
  examples: { flags: ['La misiva.'], accepts: ['La carta.'] },
});

function told(sources: RuleSources) {
  const set = createFold()(sources);
  const rules = rulesInForce(set, createTuning()(set), 'Definida por la entidad');
  // It travels.
  return JSON.parse(JSON.stringify(rules)) as typeof rules;
}

it('tells what every rule rests on', () => {
  const { sources, review, clock, hasGuide } = told({ edits: {} });
  expect(Object.keys(sources)).toEqual(RULES.map(({ id }) => id));
  expect(sources.tuteo).toMatchObject({ title: expect.any(String), text: expect.any(String) });
  expect([review, clock, hasGuide]).toEqual(['ask', { enabled: true, seconds: 120 }, true]);
});

it('tells of the own rules of the entity, and of the agent', () => {
  const { sources, messages } = told({
    pack: { version: 3, name: 'Hacienda', own: [own('de-la-entidad')] },
    edits: { own: [own('mia')] },
  });
  expect(sources['de-la-entidad']).toEqual({
    title: 'Definida por la entidad',
    text: 'Hacienda',
    own: true,
  });
  expect(sources).not.toHaveProperty('mia');
  expect(messages.own_de_la_entidad).toBe('Evite «{actual}».');
});

it('tells which rules look around the text, and whether there is a guide', () => {
  const { messageRules, hasGuide } = told({
    policy: { defaults: {}, locks: {}, hosts: [], hidden: ['guide'] },
    edits: {},
  });
  expect(messageRules).toContain('adjunto-olvidado');
  expect(messageRules).not.toContain('tuteo');
  expect(hasGuide).toBe(false);
});
