import { paragraphRule } from '../lib/engine/rule';
import { findPhrases, phraseMatch } from './phrase-lists';

/** Words about how the person feels or behaves. The protocol asks not to judge a mood. */
export const calificaEstadoDeAnimo = paragraphRule({
  id: 'califica-estado-de-animo',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.actitud.estado-de-animo',
  options: {},
  examples: {
    flags: [
      { text: 'Cálmese, por favor.', actual: ['Cálmese'] },
      { text: 'Señor, calmese y le explico.', actual: ['calmese'] },
      { text: 'No se enoje, estamos revisando.', actual: ['No se enoje'] },
      { text: 'Entiendo que usted está alterado.', actual: ['usted está alterado'] },
      { text: 'Lo noto muy molesto.', actual: ['Lo noto muy molesto'] },
      { text: 'No sea grosera.', actual: ['No sea grosera'] },
      { text: 'No se ponga bravo.', actual: ['No se ponga bravo'] },
      {
        text: 'Entiendo su rabia y voy a revisar.',
        actual: ['Entiendo su rabia'],
        expected: ['Lamentamos la molestia'],
      },
      { text: 'No es para tanto.', actual: ['No es para tanto'] },
    ],
    accepts: [
      'Lamentamos la molestia que esto le causó.',
      'Entendemos su preocupación y vamos a ayudarle.',
      'El documento que envió está alterado en la fecha de expedición.',
      'En caso de sismo, conserve la calma y siga la ruta de evacuación.',
      'No se preocupe: el plazo vence el 30 de noviembre.',
      'Usted escribió: «estoy furioso con ustedes».',
      'El orden de los apellidos se encuentra alterado en el registro.',
      'No se moleste en venir: enviaremos el certificado a su correo.',
    ],
  },
  *check(paragraph) {
    for (const hit of findPhrases(paragraph, 'califica-estado-de-animo')) {
      yield phraseMatch(hit, paragraph, 'califica_estado_de_animo');
    }
  },
});
