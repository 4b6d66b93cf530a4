import { describe, expect, it } from 'vitest';
import { isHolding, phraseFor } from '../../../../lib/coach/clock/phrases';
import { createEngine } from '../../../../lib/engine/engine';
import { RULES } from '../../../../rules';

const KINDS = ['answer', 'held'] as const;
const NAMES = ['Marta Pérez', 'Luis Gómez', 'Alexis Ruiz', undefined];

describe('the phrases that keep somebody informed', () => {
  const engine = createEngine({ rules: RULES });
  const all = KINDS.flatMap((kind) =>
    NAMES.flatMap((name) => [0, 1, 2].map((turn) => phraseFor(kind, name, turn, []))),
  );

  it.each([...new Set(all)])('«%s» follows the protocol and asks for patience', (text) => {
    const context = { chatTurn: 'middle', citizenMessage: '¿Ya salió mi cita?' } as const;
    expect(engine.check({ channel: 'chat', text, context })).toEqual([]);
    expect(isHolding(text)).toBe(true);
  });

  it('call the person as the name allows', () => {
    expect(NAMES.map((name) => phraseFor('answer', name, 0, []).split(',')[0])).toEqual([
      'Señora Marta Pérez',
      'Señor Luis Gómez',
      'Señor(a) Alexis Ruiz',
      'Sigo verificando su solicitud; le respondo en unos minutos.',
    ]);
  });

  it('do not come twice while there are others', () => {
    const [first, second, third] = [0, 1, 2].map((turn) => phraseFor('answer', 'Ana', turn, []));
    expect(new Set([first, second, third]).size).toBe(3);
    expect(phraseFor('answer', 'Ana', 0, [first ?? ''])).toBe(second);
  });
});

describe('a message that asks for patience', () => {
  it.each(['Un momento, por favor.', 'Permítame, ya verifico.', 'Estoy revisando su caso'])(
    'is «%s»',
    (text) => expect(isHolding(text)).toBe(true),
  );

  it.each([
    'Su cita es el lunes.',
    'Gracias por su espera. El certificado está listo.',
    'Permítame un momento: ¿me indica su número de radicado?',
    `Estoy revisando su caso. ${'Su certificado tiene fecha de ayer. '.repeat(8)}`,
  ])('is not «%s»', (text) => expect(isHolding(text)).toBe(false));
});
