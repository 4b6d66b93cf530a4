import { formOf } from '../lib/engine/entity-courtesy';
import { messageRule } from '../lib/engine/rule';
import wordings from './data/wordings.json';
import { anatomyOf } from './shared/anatomy';
import { farewellFor, instead, offerOf } from './shared/formulas';

const BODY = 'Cordial saludo:\n\nSu solicitud quedó radicada con el número 20261234.';
const SIGNED = 'Ana Ruiz\nProfesional de la Oficina de Atención al Ciudadano\nTel. 601 555 0123';

/** A reply that ends without a farewell. */
export const sinDespedida = messageRule({
  id: 'sin-despedida',
  group: 'cortesia',
  channels: ['email', 'form', 'chat'],
  severity: 'warning',
  grain: 'message',
  needs: { chat: ['chatTurn'] },
  source: 'protocolo.cierre.despedida',
  options: {},
  examples: {
    flags: [
      BODY,
      `${BODY}\n\n${SIGNED}`,
      { channel: 'form', text: BODY },
      `Buenas tardes.\n\nGracias por escribirnos.\n\nSu cita quedó para el lunes a las ocho de la mañana en la sede norte.`,
      `${BODY}\n\n> Cordialmente,\n> Juan Gómez`,
      {
        channel: 'chat',
        text: 'Señora Pérez, su cita quedó para el lunes.',
        context: { chatTurn: 'closing' },
      },
      'HOLA, tienes que enviar tu documento',
      'Cordial saludo. No es posible atender su solicitud.',
    ],
    accepts: [
      '',
      'Buenos días',
      `${BODY}\n\nCordialmente,\n\n${SIGNED}`,
      `${BODY}\n\nAtentamente\n${SIGNED}`,
      `${BODY} Cordialmente, Ana Ruiz, profesional de la Oficina de Atención al Ciudadano.`,
      `${BODY}\n\nQuedamos atentos a cualquier inquietud.\n\n${SIGNED}`,
      `${BODY}\n\nQue tenga un buen día.`,
      `${BODY}\n\nMuchas gracias por escribirnos. Feliz tarde.`,
      `${BODY}\n\nReciba un cordial saludo,\n${SIGNED}\n\nEste mensaje es confidencial y solo interesa a su destinatario.`,
      { channel: 'chat', text: 'Su cita quedó para el lunes.' },
      {
        channel: 'chat',
        text: 'Fue un gusto atenderla, señora Pérez.',
        context: { chatTurn: 'closing' },
      },
      {
        text: `${BODY}\n\nAgradecemos su comunicación.\n--\n${SIGNED}`,
        context: { signatureRange: { start: 99, end: 99 + SIGNED.length } },
      },
    ],
  },
  *check(message, { channel, facts }) {
    const { chatTurn } = message.draft.context;
    if (channel === 'chat' && chatTurn !== 'closing') return;
    const { lines, closing, underway, signatureStart } = anatomyOf(message, facts);
    const end = lines.at(-1)?.end;
    if (closing?.refused) {
      const expected = instead(message.draft.text, closing, offerOf('farewell', channel, facts));
      yield { start: closing.start, end: closing.end, messageId: 'sin_despedida_otra', expected };
    }
    if (closing || !underway || end === undefined) return;
    const farewell = facts.courtesy?.farewell[formOf(channel)];
    const text = farewellFor(channel, farewell ?? wordings.closing[formOf(channel)]);
    const insertion =
      channel === 'chat'
        ? { at: end, text: ` ${text}` }
        : signatureStart < end
          ? { at: signatureStart, text: `${text}\n\n` }
          : { at: end, text: `\n\n${text}` };
    yield farewell
      ? { messageId: 'sin_despedida_propia', data: { farewell }, insertion }
      : { messageId: 'sin_despedida', insertion };
  },
});
