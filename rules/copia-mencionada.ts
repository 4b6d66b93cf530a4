import { messageRule } from '../lib/engine/rule';
import { findPhrases } from './phrase-lists';

/** The text announces a copy and the host knows that nobody gets one. */
export const copiaMencionada = messageRule({
  id: 'copia-mencionada',
  group: 'envio',
  channels: ['email'],
  severity: 'warning',
  grain: 'word',
  needs: { always: ['copies'] },
  source: 'protocolo.correo.revisar',
  options: {},
  examples: {
    flags: [
      {
        text: 'Respondemos con copia a la oficina jurídica.',
        context: { copies: [] },
        actual: ['con copia a la oficina'],
      },
      { text: 'Enviamos copia de este correo al coordinador.', context: { copies: [] } },
      { text: 'Copiamos a la doctora Ruiz.', context: { copies: [] } },
      { text: 'En copia a la jefe del área.', context: { copies: [] } },
      { text: 'Copio al ingeniero Díaz para su revisión.', context: { copies: [] } },
      { text: 'Va copia al grupo de archivo.', context: { copies: [] } },
    ],
    accepts: [
      'Respondemos con copia a la oficina jurídica.',
      { text: 'Con copia a la oficina jurídica.', context: { copies: ['juridica@dnp.gov.co'] } },
      { text: 'Envíe copia de la cédula a la oficina.', context: { copies: [] } },
      { text: 'Presente el original con copia de la factura.', context: { copies: [] } },
      { text: 'La copia a color cuesta mil pesos.', context: { copies: [] } },
      { text: 'Usted escribió «con copia a la oficina jurídica».', context: { copies: [] } },
    ],
  },
  *check({ draft, paragraphs }) {
    if (draft.context.copies?.length !== 0) return;
    for (const paragraph of paragraphs) {
      for (const { start, end } of findPhrases(paragraph, 'copia')) {
        yield {
          start: paragraph.start + start,
          end: paragraph.start + end,
          messageId: 'copia_mencionada',
        };
      }
    }
  },
});
