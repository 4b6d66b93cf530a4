import { messageRule } from '../lib/engine/rule';
import { wholeWords } from '../lib/spanish/words';
import data from './data/ofrecimientos.json';
import wordings from './data/wordings.json';
import { anatomyOf } from './shared/anatomy';

let offers: RegExp | undefined;
let declines: RegExp | undefined;

/** The last message of a chat, without asking whether anything else is needed. */
export const sinOfrecerMasAyuda = messageRule({
  id: 'sin-ofrecer-mas-ayuda',
  group: 'cortesia',
  channels: ['chat'],
  severity: 'info',
  grain: 'message',
  needs: { always: ['chatTurn'] },
  source: 'protocolo.cierre.ofrecer-ayuda',
  options: {},
  examples: {
    flags: [
      { text: 'Su cita quedó para el lunes.', context: { chatTurn: 'closing' } },
      { text: 'Gracias por su mensaje. Que tenga un buen día.', context: { chatTurn: 'closing' } },
      {
        text: 'Fue un gusto atenderla, señora Pérez. Hasta luego.',
        context: { chatTurn: 'closing' },
      },
      {
        text: 'Con gusto. Feliz tarde.',
        context: { chatTurn: 'closing', citizenMessage: 'gracias' },
      },
      {
        text: 'Quedó registrada. Feliz noche.',
        context: { chatTurn: 'closing', citizenMessage: '¿y a qué hora?' },
      },
      {
        text: 'Puede descargar el certificado en la página. Muchas gracias.',
        context: { chatTurn: 'closing' },
      },
    ],
    accepts: [
      { text: 'Su cita quedó para el lunes.', context: { chatTurn: 'middle' } },
      'Su cita quedó para el lunes. Feliz tarde.',
      { text: '¿Hay algo más en lo que le pueda ayudar?', context: { chatTurn: 'closing' } },
      {
        text: 'Si tiene otra inquietud, con gusto la atendemos. Feliz tarde.',
        context: { chatTurn: 'closing' },
      },
      {
        text: 'Fue un gusto atenderla. Feliz tarde.',
        context: { chatTurn: 'closing', citizenMessage: 'No, eso es todo, gracias' },
      },
      { text: 'Estamos para servirle. Hasta pronto.', context: { chatTurn: 'closing' } },
      { text: '', context: { chatTurn: 'closing' } },
    ],
  },
  *check(message, { facts }) {
    const { chatTurn, citizenMessage = '' } = message.draft.context;
    const { lines, closing } = anatomyOf(message, facts);
    const last = lines.at(-1);
    if (chatTurn !== 'closing' || !last) return;
    offers ??= new RegExp(wholeWords(data.offers), 'iu');
    declines ??= new RegExp(wholeWords(data.declines), 'iu');
    // The person has just said that nothing else is needed: asking again would not listen.
    if (declines.test(citizenMessage)) return;
    if (lines.some(({ text }) => offers?.test(text))) return;
    const offer = wordings.moreHelp;
    const insertion = closing
      ? { at: closing.start, text: `${offer.trimStart()} ` }
      : { at: last.end, text: offer };
    yield { messageId: 'sin_ofrecer_mas_ayuda', insertion };
  },
});
