import { messageRule } from '../lib/engine/rule';
import { findPhrases } from './phrase-lists';

/** The text announces an attachment and the host knows that there is none. */
export const adjuntoOlvidado = messageRule({
  id: 'adjunto-olvidado',
  group: 'envio',
  channels: ['email', 'form'],
  severity: 'error',
  grain: 'word',
  needs: { always: ['attachments'] },
  source: 'protocolo.correo.revisar',
  options: {},
  examples: {
    flags: [
      {
        text: 'Adjunto el certificado que solicitó.',
        context: { attachments: [] },
        actual: ['Adjunto el'],
      },
      { text: 'Le adjuntamos la respuesta.', context: { attachments: [] } },
      { text: 'Anexamos copia del acto administrativo.', context: { attachments: [] } },
      { text: 'Encontrará la guía en el archivo adjunto.', context: { attachments: [] } },
      { text: 'La respuesta va como adjunto.', context: { attachments: [] } },
      { text: 'Adjunto enviamos su paz y salvo.', context: { attachments: [] } },
    ],
    accepts: [
      'Adjunto el certificado que solicitó.',
      { text: 'Adjunto el certificado.', context: { attachments: [{ name: 'certificado.pdf' }] } },
      { text: 'Recibimos el documento adjunto a su solicitud.', context: { attachments: [] } },
      { text: 'Adjunte la copia de la cédula al responder.', context: { attachments: [] } },
      { text: 'El director adjunto firmó la resolución.', context: { attachments: [] } },
      { text: 'Usted escribió: «adjunto el recibo».', context: { attachments: [] } },
      { text: 'El anexo de la resolución está en la página web.', context: { attachments: [] } },
    ],
  },
  *check({ draft, paragraphs }) {
    if (draft.context.attachments?.length !== 0) return;
    for (const paragraph of paragraphs) {
      const [hit] = findPhrases(paragraph, 'adjunto');
      if (!hit) continue;
      const { start, end } = hit;
      yield {
        start: paragraph.start + start,
        end: paragraph.start + end,
        messageId: 'adjunto_olvidado',
      };
      return;
    }
  },
});
