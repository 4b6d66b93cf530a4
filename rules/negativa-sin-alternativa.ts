import { messageRule } from '../lib/engine/rule';
import wordings from './data/conduct-wordings.json';
import { findPhrases } from './phrase-lists';
import { refusals } from './shared/refusals';

/** A "no" that leaves the person without a way to go on. Any way in the reply is enough. */
export const negativaSinAlternativa = messageRule({
  id: 'negativa-sin-alternativa',
  group: 'cortesia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'sentence',
  source: 'protocolo.negativas.alternativas',
  options: {},
  examples: {
    flags: [
      {
        text: 'No es posible expedir su certificado porque falta el pago.',
        actual: ['No es posible expedir su certificado porque falta el pago.'],
        expected: [
          'No es posible expedir su certificado porque falta el pago. Como alternativa, puede [opción].',
        ],
      },
      'Su solicitud fue rechazada por extemporánea.',
      'No podemos entregarle el documento, ya que contiene datos reservados.',
      { channel: 'chat', text: 'No se puede.' },
      'Lamentamos no poder ayudarle.\n\nCordialmente,',
      'Su petición no fue aprobada según el artículo 12. Gracias por su comprensión.',
    ],
    accepts: [
      'No es posible expedir su certificado porque falta el pago. Puede pagarlo en línea.',
      'Su solicitud fue rechazada por extemporánea. Contra esta decisión procede el recurso de reposición.',
      'No podemos entregarle el documento. Le sugerimos pedirlo a la Registraduría.',
      'Si desea cambiar la cita, llame a la línea 195. Hoy no podemos atenderle en la sede.',
      'Para continuar, adjunte la cédula. Sin ella no es posible tramitar su solicitud.',
      'No se puede ingresar con alimentos a la sala de lectura de la biblioteca.',
      'Le informamos que su solicitud fue aprobada.',
    ],
  },
  *check(message) {
    const [first] = refusals(message);
    if (!first) return;
    if (message.paragraphs.some((each) => findPhrases(each, 'alternativa').length > 0)) return;
    const { paragraph, sentence } = first;
    const range = paragraph.sentences[sentence];
    if (!range) return;
    const written = paragraph.text.slice(range.start, range.end);
    const closed = /[.!?…]$/u.test(written) ? written : `${written}.`;
    yield {
      start: paragraph.start + range.start,
      end: paragraph.start + range.end,
      messageId: 'negativa_sin_alternativa',
      expected: [closed + wordings.refusal.alternative],
    };
  },
});
