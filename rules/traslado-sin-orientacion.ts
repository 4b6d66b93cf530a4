import type { Message, Paragraph } from '../lib/engine/paragraph';
import { messageRule } from '../lib/engine/rule';
import wordings from './data/conduct-wordings.json';
import { findPhrases, type PhraseListName } from './phrase-lists';
import { areApart, around, type Passage, type PlacedSentence } from './shared/sentences';

/**
 * A transfer that leaves the person without knowing why, or how to reach the other entity; or a
 * person sent elsewhere without a word of where that is.
 */
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
      { text: 'Su caso corresponde a otra entidad.', actual: ['corresponde a otra entidad'] },
      { channel: 'chat', text: 'Vaya a la otra oficina.', actual: ['Vaya a la otra oficina'] },
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
      const found = [...unexplained(message, paragraph)];
      yield* found;
      for (const { start: from, end: to } of findPhrases(paragraph, 'remision')) {
        if (saysWhere(message, { paragraph, start: from, end: to })) continue;
        const start = paragraph.start + from;
        const end = paragraph.start + to;
        if (found.some((each) => each.start < end && each.end > start)) continue;
        const wording = wordings.transfer.elsewhere.trim();
        yield { start, end, messageId: 'traslado_sin_datos', data: { wording } };
      }
    }
  },
});

/** Transfers without their reason, or to another entity that cannot be reached. */
function* unexplained(message: Message, paragraph: Paragraph) {
  const { office, entity } = wordings.transfer;
  for (const { start, end, sentence } of findPhrases(paragraph, 'traslado')) {
    const messageId = lacking(message, paragraph, sentence);
    if (!messageId) continue;
    const wording = messageId === 'traslado_sin_datos' ? entity : office;
    yield {
      start: paragraph.start + start,
      end: paragraph.start + end,
      messageId,
      data: { wording: wording.trim() },
    };
  }
}

function lacking(message: Message, paragraph: Paragraph, sentence: number): string | undefined {
  const near = around(message, paragraph, sentence);
  if (!near.some((each) => has(each, 'competencia') || has(each, 'razon')))
    return 'traslado_sin_razon';
  if (!has({ paragraph, index: sentence }, 'entidad')) return undefined;
  return saysWhere(message) ? undefined : 'traslado_sin_datos';
}

/**
 * Whether the reply names a place, a line, a page or a time at which to reach somebody.
 *
 * @param besides words that do not say where: «la otra ventanilla»
 */
function saysWhere({ paragraphs, masks }: Message, besides?: Passage): boolean {
  return (
    paragraphs.some((paragraph) =>
      findPhrases(paragraph, 'horario').some(
        (hit) => !besides || areApart({ ...hit, paragraph }, besides),
      ),
    ) || masks.some(({ kind }) => kind === 'link')
  );
}

function has({ paragraph, index }: PlacedSentence, list: PhraseListName): boolean {
  return findPhrases(paragraph, list).some((hit) => hit.sentence === index);
}
