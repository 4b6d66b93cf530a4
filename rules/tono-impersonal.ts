import { paragraphRule } from '../lib/engine/rule';
import { findPhrases, phraseMatch } from './phrase-lists';

/** Personal opinions. A written reply speaks for the entity, not for who types it. */
export const tonoImpersonal = paragraphRule({
  id: 'tono-impersonal',
  group: 'tono',
  channels: ['email', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.correo.tono-impersonal',
  options: {},
  examples: {
    flags: [
      {
        text: 'Yo creo que su solicitud procede.',
        actual: ['Yo creo que'],
        expected: ['La entidad considera que'],
      },
      { text: 'En mi opinión, el trámite está completo.', actual: ['En mi opinión'] },
      {
        text: 'A mi juicio falta la firma del titular.',
        actual: ['A mi juicio'],
        expected: ['A juicio de la entidad'],
      },
      { text: 'Me parece que el pago no se ha reflejado.', actual: ['Me parece que'] },
      { text: 'No creo que le aprueben el subsidio.', actual: ['No creo que'] },
      { text: 'Me imagino que mañana llegará el documento.', actual: ['Me imagino que'] },
      { text: 'Personalmente, pienso que debe esperar.', actual: ['Personalmente, pienso que'] },
      {
        text: 'yo le recomendaría presentar el recurso.',
        actual: ['yo le recomendaría'],
        expected: ['le recomendamos'],
      },
    ],
    accepts: [
      'El juez consideró que la prueba era válida.',
      'Si usted considera que la decisión no es correcta, puede presentar el recurso.',
      'La ley creó que se llama fondo de garantías.',
      'La entidad considera que su solicitud procede.',
      'Puede reclamar el certificado personalmente en la sede central.',
      'Usted escribió «me parece que no me han respondido».',
      'Siento que haya tenido que esperar.',
      'Si le parece bien, agendamos la cita para el lunes 3 de agosto.',
    ],
  },
  *check(paragraph) {
    for (const hit of findPhrases(paragraph, 'tono-impersonal')) {
      yield phraseMatch(hit, paragraph, 'tono_impersonal');
    }
  },
});
