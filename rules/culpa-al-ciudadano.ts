import { paragraphRule } from '../lib/engine/rule';
import { findPhrases, phraseMatch } from './phrase-lists';

/** Sentences that blame the person instead of saying what is missing and how to mend it. */
export const culpaAlCiudadano = paragraphRule({
  id: 'culpa-al-ciudadano',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.actitud.sin-culpar',
  options: {},
  examples: {
    flags: [
      { text: 'Usted no leyó el instructivo.', actual: ['Usted no leyó'] },
      { text: 'Es su culpa que el plazo venciera.', actual: ['Es su culpa'] },
      { text: 'Por su descuido se venció la cita.', actual: ['Por su descuido'] },
      { text: 'Usted debió traer la cédula.', actual: ['Usted debió'] },
      {
        text: 'No siguió las instrucciones del formulario.',
        actual: ['No siguió las instrucciones'],
        expected: ['Hace falta completar los pasos indicados'],
      },
      { text: 'Usted se equivocó de formulario.', actual: ['Usted se equivocó'] },
      {
        text: 'Usted no adjuntó la copia de la cédula.',
        actual: ['Usted no adjuntó'],
        expected: ['No encontramos'],
      },
      { text: 'El error fue suyo.', actual: ['El error fue suyo'] },
    ],
    accepts: [
      'Si usted no adjuntó la copia, envíela antes del viernes.',
      'Si usted se equivocó de formulario, puede corregirlo en línea.',
      'No encontramos la copia de la cédula entre los documentos.',
      'Usted debe presentar el original de la cédula.',
      'El sistema se equivocó al calcular la tarifa; ya corregimos el valor.',
      'Lamentamos el error: fue nuestro.',
      'El juez debió notificar la decisión.',
      'Usted escribió: «fue por su culpa».',
    ],
  },
  *check(paragraph) {
    for (const hit of findPhrases(paragraph, 'culpa-al-ciudadano')) {
      yield phraseMatch(hit, paragraph, 'culpa_al_ciudadano');
    }
  },
});
