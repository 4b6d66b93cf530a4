import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { parseParagraph } from '../../../lib/engine/parse';
import { isForeign } from '../../../lib/spanish/language';
import { RULES } from '../../../rules';

const foreign = (text: string) => isForeign(parseParagraph(text, [], 0).words);

describe('another language', () => {
  it.each([
    'Please find attached the form that you have to sign before Friday.',
    'We are not able to process your request, but you can visit our office.',
    'Nous avons reçu votre demande et vous pouvez consulter nos bureaux avec ce formulaire.',
    'Você pode enviar os documentos pelo portal da prefeitura e não precisa ir ao balcão.',
  ])('is told: %s', (text) => expect(foreign(text)).toBe(true));

  it.each([
    'Le informamos que el certificado está listo y puede reclamarlo mañana.',
    'Ingrese a Power BI Service, New Workspace y oprima Create Report.',
    'Requisitos: pasaporte, visa, carné, foto, recibo, formulario.',
    'Tienes que enviar tu documento de identidad antes del viernes.',
    'Thank you very much.',
    'El grupo The Beatles of the Andes se presentará en la plaza el sábado.',
  ])('is not seen in: %s', (text) => expect(foreign(text)).toBe(false));

  it('is left unchecked, and what stands beside it is not', () => {
    const english = 'Please find attached the form that you have to sign before Friday.';
    const check = (text: string) =>
      createEngine({ rules: RULES }).check({ channel: 'email', text, context: {} });
    expect(check(english)).toEqual([]);
    const mixed = check(`Buenos días:\n\nHoy tienes cita.\n\n${english}`);
    expect(mixed.filter(({ scope }) => scope === 'span').map(({ actual }) => actual)).toEqual([
      'tienes',
    ]);
  });
});
