import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { failedExamples } from '../../../lib/engine/examples';
import { type OwnRule, ownRules } from '../../../rules/own';

const base = {
  name: 'Propia',
  why: 'Así lo pide la entidad.',
  examples: { flags: [], accepts: [] },
};

function check(definition: OwnRule, text: string, context = {}) {
  const { rules } = ownRules([definition]);
  return createEngine({ rules }).check({ channel: 'email', text, context });
}

const substitution: OwnRule = {
  ...base,
  type: 'substitution',
  id: 'propia-cambio',
  message: 'En vez de «{actual}» escriba «{expected}».',
  terms: [{ term: 'usuario', inflect: 'noun', use: ['persona'] }],
};

describe('own rules', () => {
  it('substitute, with agreement', () => {
    expect(check(substitution, 'Los usuarios llamaron.')).toMatchObject([
      { actual: 'Los usuarios', expected: ['Las personas'], severity: 'warning' },
    ]);
  });

  it('bring their own messages', () => {
    expect(ownRules([substitution]).messages).toEqual({
      rule_propia_cambio: 'Propia',
      rule_propia_cambio_why: 'Así lo pide la entidad.',
      own_propia_cambio: 'En vez de «{actual}» escriba «{expected}».',
    });
  });

  it('find what should not be there', () => {
    const rule: OwnRule = {
      ...base,
      type: 'existence',
      id: 'propia-no',
      severity: 'error',
      terms: ['imposible', { term: 'no hay cupo', note: 'ofrezca la lista de espera' }],
    };
    expect(check(rule, 'Es imposible: no hay cupo.')).toMatchObject([
      { actual: 'imposible', expected: [], severity: 'error' },
      { actual: 'no hay cupo', data: { note: 'ofrezca la lista de espera' } },
    ]);
  });

  it('ask for what must be there, in the text or in the signature', () => {
    const rule: OwnRule = {
      ...base,
      type: 'required',
      id: 'propia-linea',
      where: 'closing',
      insert: 'Línea 195.',
      terms: ['línea 195'],
    };
    const text = 'Llame a la línea 195.\n\nUno.\n\nDos.';
    expect(check(rule, text)).toMatchObject([
      { scope: 'message', insertion: { at: text.length, text: '\n\nLínea 195.' } },
    ]);
    expect(check(rule, 'Uno.\n\nLlame a la línea 195.')).toEqual([]);
    expect(check(rule, text, { signature: 'Ana Ruiz\nLínea 195' })).toEqual([]);
    expect(check(rule, '')).toEqual([]);
  });

  it('count what may not be said too often', () => {
    const rule: OwnRule = {
      ...base,
      type: 'maximum',
      id: 'propia-max',
      maximum: 1,
      terms: ['por favor'],
    };
    const text = 'Por favor envíe. Por favor firme.\nPor favor espere.';
    expect(check(rule, text)).toMatchObject([
      { start: 17, data: { count: 3, limit: 1 } },
      { start: 34 },
    ]);
    expect(check({ ...rule, per: 'paragraph' }, text)).toMatchObject([{ start: 17 }]);
    expect(check({ ...rule, per: 'sentence' }, text)).toEqual([]);
  });

  it('match a number by #', () => {
    const rule: OwnRule = {
      ...base,
      type: 'existence',
      id: 'propia-numero',
      terms: ['radicado #'],
    };
    expect(check(rule, 'El radicado 2026-15 está listo. El radicado llegó.')).toMatchObject([
      { actual: 'radicado 2026' },
    ]);
  });
});

describe('failedExamples', () => {
  it('names each example that the rule does not bear out', () => {
    const { rules } = ownRules([
      {
        ...substitution,
        examples: { flags: ['El usuario', 'El cliente'], accepts: ['Nada', 'Un usuario'] },
      },
    ]);
    expect(rules.flatMap(failedExamples)).toEqual([
      { kind: 'flags', index: 1, text: 'El cliente' },
      { kind: 'accepts', index: 1, text: 'Un usuario' },
    ]);
  });
});
