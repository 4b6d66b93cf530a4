import type { Message, Paragraph } from '../lib/engine/paragraph';
import { messageRule } from '../lib/engine/rule';
import { saysWhen } from '../lib/spanish/dates';
import wordings from './data/conduct-wordings.json';
import { findPhrases } from './phrase-lists';
import { around, textOf } from './shared/sentences';

/** Promises for "soon". The person needs a day to count on. */
export const promesaSinFecha = messageRule({
  id: 'promesa-sin-fecha',
  group: 'cortesia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.atencion.fecha',
  options: {},
  examples: {
    flags: [
      {
        text: 'Pronto le responderemos.',
        actual: ['Pronto'],
        expected: ['A más tardar el [fecha]'],
      },
      { text: 'En estos días recibirá la respuesta.', actual: ['En estos días'] },
      {
        text: 'Le enviaremos el certificado a la mayor brevedad posible.',
        actual: ['a la mayor brevedad posible'],
        expected: ['a más tardar el [fecha]'],
      },
      { text: 'Próximamente la oficina se comunicará con usted.', actual: ['Próximamente'] },
      { text: 'Más adelante le vamos a informar el resultado.', actual: ['Más adelante'] },
      { channel: 'chat', text: 'En breve lo atenderá un asesor.', actual: ['En breve'] },
      { text: 'Daremos respuesta lo más pronto posible.', actual: ['lo más pronto posible'] },
    ],
    accepts: [
      'Pronto le responderemos: a más tardar el 3 de diciembre.',
      'Le responderemos lo antes posible. El plazo es de 15 días hábiles.',
      'Le llamaremos tan pronto tengamos el concepto.',
      'El descuento por pronto pago se aplicará en la factura.',
      'Más adelante encontrará el formulario.',
      'Si el pago no se registró, comuníquese cuanto antes con su banco.',
      'Le enviaremos el certificado mañana antes de las 4:00 p. m.',
      'Le responderemos en breve, dentro de los diez (10) días siguientes.',
      'Gracias por escribirnos. Hasta pronto.',
    ],
  },
  *check(message) {
    for (const paragraph of message.paragraphs) {
      for (const hit of findPhrases(paragraph, 'plazo-vago')) {
        if (!promises(paragraph, hit.sentence)) continue;
        if (around(message, paragraph, hit.sentence).some((near) => saysWhen(textOf(near))))
          continue;
        yield vague(message, paragraph, hit);
      }
    }
  },
});

/** A future of the entity's doing: *responderemos, se comunicará, vamos a informar, recibirá*. */
const FUTURE = /^\p{L}{2,}(?:remos|rán?|ré)$/u;
/** Futures of what the person may or must do, and of what is to be read further down. */
const NO_PROMISE =
  /^(?:podr|deber|encontrar|ver|ser|habr|har|estar)[áé]n?$|^(?:veremos|esperaremos)$/u;

function promises(paragraph: Paragraph, index: number): boolean {
  if (findPhrases(paragraph, 'promesa').some(({ sentence }) => sentence === index)) return true;
  const words = paragraph.sentences[index]?.words ?? [];
  return words.some(
    ({ lower }, at) =>
      (FUTURE.test(lower) && !NO_PROMISE.test(lower)) ||
      (lower === 'vamos' && words[at + 1]?.lower === 'a'),
  );
}

function vague(
  { draft }: Message,
  { start: offset }: Paragraph,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const capital = draft.text.charAt(offset + start);
  const wording = draft.channel === 'chat' ? wordings.promise.chat : wordings.promise.letter;
  const opens = capital !== capital.toLowerCase();
  const expected = opens ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
  return {
    start: offset + start,
    end: offset + end,
    messageId: 'promesa_sin_fecha',
    expected: [expected],
  };
}
