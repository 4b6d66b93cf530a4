import { messageRule } from '../lib/engine/rule';
import wordings from './data/conduct-wordings.json';
import { findPhrases } from './phrase-lists';
import { refusals } from './shared/refusals';
import { areApart, around } from './shared/sentences';

/** A "no" without its reason, in the same sentence or beside it. */
export const negativaSinRazon = messageRule({
  id: 'negativa-sin-razon',
  group: 'cortesia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.negativas.razon',
  options: {},
  examples: {
    flags: [
      { text: 'No es posible expedir su certificado.', actual: ['No es posible'] },
      { text: 'Su solicitud fue negada.', actual: ['Su solicitud fue negada'] },
      { text: 'No podemos entregarle el documento.', actual: ['No podemos'] },
      {
        text: 'Señor Gómez, su petición no fue aprobada.',
        actual: ['su petición no fue aprobada'],
      },
      { text: 'Lamentamos no poder ayudarle.', actual: ['Lamentamos no poder'] },
      { channel: 'chat', text: 'No se puede.', actual: ['No se puede'] },
      {
        text: 'Le informamos que no procede su reclamo.\n\nGracias por escribirnos.',
        actual: ['no procede'],
      },
    ],
    accepts: [
      'No es posible expedir su certificado porque falta el pago.',
      'Su solicitud fue negada.\n\nSegún el artículo 5 de la Ley 1755 de 2015, el dato es reservado.',
      'El plazo venció el 3 de mayo. No podemos recibir su inscripción.',
      'Si no es posible asistir a su cita, cámbiela en línea.',
      'No se puede ingresar con alimentos a la sala de lectura de la biblioteca.',
      'En caso de que no sea posible su asistencia, envíe un delegado.',
      'Usted escribió: «mi solicitud fue negada».',
      'No podemos entregarle el documento por tratarse de datos de otra persona.',
    ],
  },
  *check(message) {
    for (const refusal of refusals(message)) {
      const { paragraph, start, end, sentence } = refusal;
      const explained = around(message, paragraph, sentence).some((near) =>
        findPhrases(near.paragraph, 'razon').some(
          (hit) =>
            hit.sentence === near.index &&
            // «No hay lugar a lo que pide» is the refusal, and no reason for it.
            areApart({ ...hit, paragraph: near.paragraph }, refusal),
        ),
      );
      if (explained) continue;
      yield {
        start: paragraph.start + start,
        end: paragraph.start + end,
        messageId: 'negativa_sin_razon',
        data: { wording: wordings.refusal.reason.trim() },
      };
    }
  },
});
