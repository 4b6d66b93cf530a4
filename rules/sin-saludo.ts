import { formOf } from '../lib/engine/entity-courtesy';
import { messageRule } from '../lib/engine/rule';
import { addressedGreetings, greetingFor, namesPerson } from './shared/addressing';
import { anatomyOf } from './shared/anatomy';
import { instead, offerOf } from './shared/formulas';

const BODY = 'Su solicitud de certificado quedó radicada con el número 20261234.';

/** A reply that does not greet, or greets without Señor/a and the name although it is known. */
export const sinSaludo = messageRule({
  id: 'sin-saludo',
  group: 'cortesia',
  channels: ['email', 'form', 'chat'],
  severity: 'warning',
  grain: 'message',
  needs: { chat: ['chatTurn'] },
  source: 'protocolo.atencion.saludo',
  options: { byName: { type: 'boolean', default: true } },
  examples: {
    flags: [
      BODY,
      { channel: 'form', text: `En respuesta a su petición, le informamos:\n${BODY}` },
      { text: BODY, context: { citizenName: 'ANA RUIZ' } },
      { channel: 'chat', text: BODY, context: { chatTurn: 'opening' } },
      `${BODY}\n\nCordial saludo,\n\nAna Ruiz`,
      `Que tenga un buen día. ${BODY}`,
      'No es posible.',
      'Usuario no encontrado en el sistema de registro.',
      {
        text: `Buenos días:\n\n${BODY}`,
        context: { citizenName: 'ANA RUIZ' },
        actual: ['Buenos días'],
        expected: ['Buenos días, señora Ana Ruiz'],
      },
      {
        text: `Cordial saludo,\n\n${BODY}`,
        context: { citizenName: 'Alexis Ruiz' },
        actual: ['Cordial saludo'],
        expected: ['Cordial saludo, señor(a) Alexis Ruiz'],
      },
    ],
    accepts: [
      '',
      'Su solic',
      `Respetada señora Pérez:\n\n${BODY}`,
      `Cordial saludo.\n\n${BODY}`,
      `¡Buenos días! ${BODY}`,
      `Apreciado ciudadano:\n${BODY}`,
      `Estimada Ana María,\n${BODY}`,
      `Reciba un cordial saludo de la Secretaría de Hacienda. ${BODY}`,
      `Señor Juan Pérez\n\n${BODY}`,
      `Bogotá D.C., 3 de noviembre de 2026\n\nSeñora\nANA RUIZ\nCalle 7 # 6-54\nCiudad\n\nAsunto: Respuesta a su petición 20261234\n\nRespetada señora:\n\n${BODY}`,
      `Medellín, 3 de noviembre de 2026\nRadicado: 20261234\n\nReciba un atento saludo:\n${BODY}`,
      `Doctor(a) Gómez, buenas tardes. ${BODY}`,
      `Juan, buen día. ${BODY}`,
      `HOLA, ${BODY}`,
      { channel: 'chat', text: BODY },
      { channel: 'chat', text: BODY, context: { chatTurn: 'middle' } },
      {
        text: `Respetado señor Gómez:\n\n${BODY}`,
        context: { citizenName: 'Jorge Gómez' },
      },
      { text: `Dra. Ruiz:\n\n${BODY}`, context: { citizenName: 'Ana Ruiz' } },
      { text: `> ${BODY}` },
    ],
  },
  *check(message, { options, channel, facts }) {
    const { context } = message.draft;
    if (channel === 'chat' && context.chatTurn !== 'opening') return;
    const { lines, greeting, head, underway } = anatomyOf(message, facts);
    const first = lines[0];
    if (!first) return;
    const { citizenName } = context;
    const offer = facts.courtesy?.greeting[formOf(channel)];
    if (!greeting) {
      if (!underway) return;
      const insertion = { at: first.start, text: greetingFor(channel, citizenName, offer) };
      yield offer
        ? { messageId: 'sin_saludo_propio', data: { greeting: offer }, insertion }
        : { messageId: 'sin_saludo', insertion };
      return;
    }
    const { start, end, kind } = greeting;
    if (greeting.refused) {
      const expected = instead(message.draft.text, greeting, offerOf('greeting', channel, facts));
      yield { start, end, messageId: 'sin_saludo_otro', expected };
      return;
    }
    if (!options.byName || !citizenName?.trim() || namesPerson(head, citizenName)) return;
    const written = message.draft.text.slice(start, end);
    yield {
      start,
      end,
      messageId: 'sin_saludo_nombre',
      data: { name: citizenName.trim() },
      severity: 'info',
      expected: kind === 'salute' ? addressedGreetings(written, citizenName) : [],
    };
  },
});
