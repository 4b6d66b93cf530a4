import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { createLocalSpeller } from '../../../lib/spelling/local';
import { FIELDS, TEMPLATES } from '../../../lib/templates/catalogue';
import { fieldsOf, fillTemplate } from '../../../lib/templates/fill';
import { RULES } from '../../../rules';

const engine = createEngine({ rules: RULES, facts: { speller: createLocalSpeller() } });

const examples = Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]));

/** The reply in which a sentence stands. */
const AROUND = `Cordial saludo:\n\nRecibimos su queja. {}\n\nCordialmente,\n\n${examples.firma}`;

/** Every choice of every template, in each of its channels. */
const FILLED = TEMPLATES.flatMap(({ id, channels, part = false, text }) =>
  channels.flatMap((channel) =>
    [0, 1].map((choice) => {
      const fields = fieldsOf(text, FIELDS);
      const chosen = fields.map(({ id, options }) => [id, options[choice] ?? examples[id]]);
      const reply = fillTemplate(text, fields, Object.fromEntries(chosen));
      return [
        id,
        channel,
        part && channel !== 'chat' ? AROUND.replace('{}', reply) : reply,
      ] as const;
    }),
  ),
);

/** The place that the protocol gives a chat template in its conversation. */
const TURNS: Readonly<Record<string, 'opening' | 'closing'>> = {
  'chat-saludo': 'opening',
  'chat-cierre': 'closing',
};

describe('templates', () => {
  it.each(FILLED)('%s (%s) passes every rule', (id, channel, text) => {
    const context = channel === 'chat' ? { chatTurn: TURNS[id] ?? ('middle' as const) } : {};
    const withCopy = { ...context, attachments: [{ name: 'oficio.pdf' }] };
    const findings = engine.check({ channel, text, context: withCopy });
    expect(findings.map(({ ruleId, actual }) => ({ ruleId, actual, text }))).toEqual([]);
  });

  it.each(FILLED)('%s (%s) has nothing left to fill', (_, __, text) => {
    expect(text).not.toMatch(/[{}[\]]/u);
  });

  it('have names of their own, and fields that are all known and all used', () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    const used = new Set(
      TEMPLATES.flatMap(({ text }) => fieldsOf(text, FIELDS).map(({ id }) => id)),
    );
    expect([...used].sort()).toEqual(FIELDS.map(({ id }) => id).sort());
  });

  it('hold in every channel what the protocol asks for', () => {
    for (const kind of ['negativa', 'dependencia', 'entidad', 'analisis', 'molestia', 'cierre']) {
      for (const channel of ['email', 'chat', 'form'] as const) {
        const ids = TEMPLATES.filter(({ channels }) => channels.includes(channel));
        expect(ids.some(({ id }) => id.endsWith(kind))).toBe(true);
      }
    }
  });
});
