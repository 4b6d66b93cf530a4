import type { Message, Paragraph } from '../lib/engine/paragraph';
import { messageRule } from '../lib/engine/rule';
import wordings from './data/conduct-wordings.json';
import { findPhrases, type PhraseListName } from './phrase-lists';
import { around, type PlacedSentence } from './shared/sentences';

/** A transfer that leaves the person without knowing why, or how to reach the other entity. */
export const trasladoSinOrientacion = messageRule({
  id: 'traslado-sin-orientacion',
  group: 'cortesia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.atencion.traslado',
  options: {},
  examples: {
    flags: [
      {
        text: 'Trasladamos su solicitud a la oficina jurídica.',
        actual: ['Trasladamos su solicitud'],
      },
      { text: 'Su caso fue remitido a otra dependencia.', actual: ['Su caso fue remitido'] },
      { text: 'Remitimos su queja a la Alcaldía.', actual: ['Remitimos su queja'] },
      { text: 'Dimos traslado de su petición al área técnica.' },
      {
        text: 'Trasladamos su consulta a la Superintendencia porque es la entidad competente.',
        actual: ['Trasladamos su consulta'],
      },
      { text: 'Se remitió su reclamo a la secretaría general.', actual: ['Se remitió su reclamo'] },
    ],
    accepts: [
      'Trasladamos su solicitud a la oficina jurídica porque es la encargada de estos contratos.',
      'Remitimos su queja a la Alcaldía, entidad competente. Queda en la calle 10 n.º 5-20 y atiende de lunes a viernes.',
      'Remitimos su queja a la Alcaldía porque le corresponde. Escríbale a contacto@alcaldia.gov.co.',
      'Enviamos su certificado al correo registrado.',
      'Usted escribió: «remitieron su solicitud a otra oficina».',
      'El decreto trasladó las funciones de la dirección al ministerio.',
    ],
  },
  *check(message) {
    for (const paragraph of message.paragraphs) {
      for (const { start, end, sentence } of findPhrases(paragraph, 'traslado')) {
        const messageId = lacking(message, paragraph, sentence);
        if (!messageId) continue;
        const { office, entity } = wordings.transfer;
        const wording = messageId === 'traslado_sin_datos' ? entity : office;
        const place = { start: paragraph.start + start, end: paragraph.start + end };
        yield { ...place, messageId, data: { wording: wording.trim() } };
      }
    }
  },
});

function lacking(message: Message, paragraph: Paragraph, sentence: number): string | undefined {
  const near = around(message, paragraph, sentence);
  if (!near.some((each) => has(each, 'competencia') || has(each, 'razon')))
    return 'traslado_sin_razon';
  if (!has({ paragraph, index: sentence }, 'entidad')) return undefined;
  const reachable =
    message.paragraphs.some((each) => findPhrases(each, 'horario').length > 0) ||
    message.masks.some(({ kind }) => kind === 'link');
  return reachable ? undefined : 'traslado_sin_datos';
}

function has({ paragraph, index }: PlacedSentence, list: PhraseListName): boolean {
  return findPhrases(paragraph, list).some((hit) => hit.sentence === index);
}
