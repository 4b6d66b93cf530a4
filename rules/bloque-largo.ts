import type { Message, Paragraph } from '../lib/engine/paragraph';
import { messageRule } from '../lib/engine/rule';
import { boundaries, cutText, halves, portions } from './shared/blocks';

const LONG_MAIL =
  'Revisamos su solicitud de certificado laboral y encontramos que los datos de su hoja de vida están completos. ' +
  'El certificado se expide con la información que la oficina de talento humano tiene en su archivo, y por esa razón no incluye los meses en que usted trabajó como contratista. ' +
  'Para incluir esos meses, la oficina de contratos debe expedir una constancia aparte con las fechas y el objeto de cada contrato. ' +
  'La solicitud se hace con el mismo formulario y no tiene ningún costo. ' +
  'La respuesta llega al correo que usted registró en un plazo de diez días hábiles, contados desde el día siguiente a la radicación.';
const LONG_MAIL_CUT = LONG_MAIL.replace(' Para incluir', '\n\nPara incluir');
const LONG_CHAT =
  'Señora Pérez, ya revisé su solicitud y está completa. La oficina de registro la tiene desde el lunes. ' +
  'Para recoger el certificado, acérquese a la sede principal con su documento de identidad. ' +
  'El horario de atención es de lunes a viernes, de ocho de la mañana a cuatro de la tarde, en jornada continua.';

/** Walls of text. The protocol asks to divide long answers into blocks. */
export const bloqueLargo = messageRule({
  id: 'bloque-largo',
  group: 'claridad',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'block',
  source: 'protocolo.virtual.dividir-en-bloques',
  options: {
    maxWords: { type: 'integer', default: 100, minimum: 30, maximum: 300 },
    maxWordsChat: { type: 'integer', default: 45, minimum: 15, maximum: 150 },
    maxCharactersChat: { type: 'integer', default: 300, minimum: 100, maximum: 1_000 },
  },
  examples: {
    flags: [
      { text: `Cordial saludo:\n\n${LONG_MAIL}`, actual: [LONG_MAIL], expected: [LONG_MAIL_CUT] },
      { channel: 'form', text: LONG_MAIL, actual: [LONG_MAIL] },
      {
        channel: 'chat',
        text: LONG_CHAT,
        actual: [LONG_CHAT],
        expected: [LONG_CHAT.replace(' Para recoger', '\n\nPara recoger')],
      },
      { channel: 'chat', text: LONG_CHAT.replaceAll('. ', '.\n') },
      { text: LONG_MAIL.slice(0, 420), options: { maxWords: 50 } },
      { text: `${LONG_MAIL}\n\n${LONG_MAIL}`, actual: [LONG_MAIL, LONG_MAIL] },
      { text: LONG_MAIL.replaceAll('. ', ', ').replaceAll(' Para', ' para') },
    ],
    accepts: [
      LONG_MAIL_CUT,
      `- Cédula.\n${'- Copia del recibo de pago del último mes.\n'.repeat(12)}`,
      { channel: 'chat', text: LONG_CHAT.slice(0, 190) },
      { text: `Cordial saludo.\n\n> ${LONG_MAIL}` },
      {
        text: `Gracias.\n${LONG_MAIL}`,
        context: { quotedRanges: [{ start: 9, end: 9 + LONG_MAIL.length }] },
      },
      {
        text: `Atentamente,\n${LONG_MAIL}`,
        context: { signatureRange: { start: 13, end: 13 + LONG_MAIL.length } },
      },
      { text: `La norma dice: «${LONG_MAIL.slice(0, 400)}»`, options: { maxWords: 30 } },
      '',
    ],
  },
  *check(message, { options, channel }) {
    const own = message.paragraphs.filter(({ words }) => words.length > 0);
    if (channel === 'chat') {
      yield* checkChat(message, own, options.maxWordsChat, options.maxCharactersChat);
      return;
    }
    for (const paragraph of own) {
      const total = paragraph.words.length;
      if (total <= options.maxWords) continue;
      const range = span([paragraph]);
      const expected = divisions(message, [paragraph], total, options.maxWords);
      yield { ...range, messageId: 'bloque_largo', data: { words: total }, expected };
    }
  },
});

function* checkChat(
  message: Message,
  own: readonly Paragraph[],
  maxWords: number,
  maxCharacters: number,
) {
  const total = own.reduce((sum, { words }) => sum + words.length, 0);
  const characters = own.reduce((sum, { prose }) => sum + prose.trim().length, 0);
  if (own.length === 0 || (total <= maxWords && characters <= maxCharacters)) return;
  const parts = Math.max(Math.ceil(total / maxWords), Math.ceil(characters / maxCharacters), 2);
  const expected = divisions(message, own, total, Math.ceil(total / parts));
  yield { ...span(own), messageId: 'bloque_largo_chat', data: { words: total, parts }, expected };
}

function span(paragraphs: readonly Paragraph[]) {
  const first = paragraphs[0] as Paragraph;
  const last = paragraphs.at(-1) as Paragraph;
  return { start: first.start, end: last.start + last.text.length };
}

/** Ways to divide the block, best first; none when it is a single sentence. */
function divisions(
  message: Message,
  paragraphs: readonly Paragraph[],
  total: number,
  limit: number,
): string[] {
  const places = boundaries(paragraphs);
  const range = span(paragraphs);
  const ways = halves(places, total)
    .slice(0, 2)
    .map((cut) => cutText(message, range, [cut]));
  if (total > 2 * limit) ways.unshift(cutText(message, range, portions(places, total, limit)));
  const block = message.draft.text.slice(range.start, range.end);
  return [...new Set(ways)].filter((way) => way !== block);
}
