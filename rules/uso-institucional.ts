import { paragraphRule } from '../lib/engine/rule';
import { findPhrases } from './phrase-lists';

/** Personal matters and personal mailboxes. The mail of the entity is for its service. */
export const usoInstitucional = paragraphRule({
  id: 'uso-institucional',
  group: 'envio',
  channels: ['email', 'chat', 'form'],
  severity: 'info',
  grain: 'word',
  source: 'protocolo.correo.institucional',
  options: {},
  examples: {
    flags: [
      { text: 'Escríbame a mi correo personal.', actual: ['mi correo personal'] },
      { text: 'Envíe la foto a mi WhatsApp.', actual: ['mi WhatsApp'] },
      { text: 'Llámeme a mi celular personal.', actual: ['mi celular personal'] },
      { text: 'Le pido un favor personal.', actual: ['un favor personal'] },
      { text: 'Por cierto, estoy vendiendo boletas.', actual: ['estoy vendiendo boletas'] },
      { text: 'Mándelo a mi Gmail.', actual: ['mi Gmail'] },
    ],
    accepts: [
      'Enviaremos la respuesta a su correo personal.',
      'Escriba a atencion@dnp.gov.co.',
      'La línea de WhatsApp de la entidad atiende de 8 a 5.',
      'Usted escribió: «contácteme en mi correo personal».',
      'No comparta su número personal con terceros.',
      'El correo registrado, ana@gmail.com, ya está actualizado.',
    ],
  },
  *check(paragraph) {
    for (const { start, end } of findPhrases(paragraph, 'buzon-personal')) {
      yield { start, end, messageId: 'uso_institucional' };
    }
  },
});
