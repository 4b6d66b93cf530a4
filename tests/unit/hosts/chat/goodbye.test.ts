import { describe, expect, it } from 'vitest';
import { isGoodbye, needsNoAnswer } from '../../../../lib/hosts/chat/goodbye';
import { instant, lastOf, personName } from '../../../../lib/hosts/chat/read';

describe('a citizen who', () => {
  it.each(['Muchas gracias, eso es todo', 'Hasta luego', 'No, nada más. Feliz día'])(
    'says goodbye: «%s»',
    (text) => expect(isGoodbye(text)).toBe(true),
  );

  it.each(['Gracias', '¿Eso es todo?', 'Buenos días', 'Me dijeron que adiósito no es palabra'])(
    'stays: «%s»',
    (text) => expect(isGoodbye(text)).toBe(false),
  );

  it.each(['gracias', 'Listo, muchas gracias!!', 'Ok 👍', '🙏', 'Dios le pague, señorita'])(
    'needs no answer: «%s»',
    (text) => expect(needsNoAnswer(text)).toBe(true),
  );

  it.each(['Gracias, pero no me llegó', 'listo?', 'No me sirve', '52417890', 'ok mi cédula es 5'])(
    'needs one: «%s»',
    (text) => expect(needsNoAnswer(text)).toBe(false),
  );
});

describe('what a page calls the citizen', () => {
  it('is a name, or nothing is known', () => {
    expect(['Marta Pérez', ' ANA  RUIZ ', 'D’Alessandro'].map(personName)).toEqual([
      'Marta Pérez',
      'ANA RUIZ',
      'D’Alessandro',
    ]);
    for (const text of ['Visitante 12', '+57 300 555', 'ana@correo.gov.co', 'Guest', '', null]) {
      expect(personName(text)).toBeUndefined();
    }
  });
});

describe('the time of a message', () => {
  it('is known where it is whole', () => {
    expect(instant('2026-11-23T14:05:00Z')).toBe(Date.UTC(2026, 10, 23, 14, 5));
    expect(instant('1763906700000')).toBe(1_763_906_700_000);
    for (const text of ['9:05 a. m.', '2026-11-23', '', null])
      expect(instant(text)).toBeUndefined();
  });
});

describe('the message that is answered', () => {
  it('is all that the citizen wrote since the last answer', () => {
    const at = 1000;
    expect(
      lastOf([
        { id: '1', from: 'agent', text: 'Buenos días.' },
        { id: '2', from: 'citizen', text: 'Hola.' },
        { id: '3', from: 'note', text: 'Es la de ayer.' },
        { id: '4', from: 'citizen', text: '¿Y mi cita?', at },
      ]),
    ).toEqual({ question: 'Hola.\n¿Y mi cita?', askedAt: at, answered: true });
  });
});
