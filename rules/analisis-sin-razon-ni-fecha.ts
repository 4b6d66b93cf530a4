import { messageRule } from '../lib/engine/rule';
import { saysWhen } from '../lib/spanish/dates';
import wordings from './data/conduct-wordings.json';
import { findPhrases } from './phrase-lists';
import { around, textOf } from './shared/sentences';

const IN_MINUTES = /(?<!\p{L})en (?:unos|\p{L}+|\d+) minutos/iu;

/** "Under study", without saying until when, and why. */
export const analisisSinRazonNiFecha = messageRule({
  id: 'analisis-sin-razon-ni-fecha',
  group: 'cortesia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.atencion.fecha',
  options: {},
  examples: {
    flags: [
      { text: 'Su caso requiere análisis.', actual: ['requiere análisis'] },
      { text: 'Su solicitud está en estudio.', actual: ['está en estudio'] },
      {
        text: 'Su petición se encuentra en revisión por parte de la oficina jurídica.',
        actual: ['se encuentra en revisión'],
      },
      { text: 'Estamos analizando su caso.', actual: ['Estamos analizando su'] },
      { text: 'Su queja será estudiada.', actual: ['será estudiada'] },
      { channel: 'chat', text: 'Su trámite sigue en proceso.', actual: ['sigue en proceso'] },
    ],
    accepts: [
      {
        channel: 'chat',
        text: 'Sigo verificando su solicitud; le respondo en unos minutos.',
      },
      'Su caso requiere análisis porque hay dos registros. Le responderemos el 3 de diciembre.',
      'Su solicitud está en estudio. Le responderemos dentro de los 15 días hábiles siguientes.',
      'El proyecto de ley está en estudio en el Congreso.',
      'Estamos revisando la red de agua de su barrio hasta el viernes 5 de junio.',
      'Su petición se encuentra en revisión y tendrá respuesta antes del [fecha].',
      'La plataforma está en proceso de mantenimiento.',
      'Usted escribió: «mi caso está en estudio».',
    ],
  },
  *check(message) {
    const isChat = message.draft.channel === 'chat';
    for (const paragraph of message.paragraphs) {
      for (const { start, end, sentence } of findPhrases(paragraph, 'analisis')) {
        if (!findPhrases(paragraph, 'asunto').some((hit) => hit.sentence === sentence)) continue;
        const near = around(message, paragraph, sentence);
        if (near.some((each) => saysWhen(textOf(each)))) continue;
        // In a chat, minutes are a date.
        if (isChat && near.some((each) => IN_MINUTES.test(textOf(each)))) continue;
        const explained = near.some((each) =>
          findPhrases(each.paragraph, 'razon').some((hit) => hit.sentence === each.index),
        );
        yield {
          start: paragraph.start + start,
          end: paragraph.start + end,
          messageId: explained ? 'analisis_sin_fecha' : 'analisis_sin_razon_ni_fecha',
          data: { wording: wordings.analysis.trim() },
        };
      }
    }
  },
});
