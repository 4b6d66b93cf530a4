import { paragraphRule } from '../lib/engine/rule';
import { findPhrases, phraseMatch } from './phrase-lists';

/** The agent defends himself instead of helping. The protocol asks not to take it personally. */
export const respuestaDefensiva = paragraphRule({
  id: 'respuesta-defensiva',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.actitud.no-personal',
  options: {},
  examples: {
    flags: [
      { text: 'Eso no es mi problema.', actual: ['Eso no es mi problema'] },
      { text: 'Yo no tengo la culpa de la demora.', actual: ['Yo no tengo la culpa'] },
      { text: 'No es nuestra responsabilidad.', actual: ['No es nuestra responsabilidad'] },
      {
        text: 'Ya le habíamos dicho que faltaba la firma.',
        actual: ['Ya le habíamos dicho'],
        expected: ['Le informamos'],
      },
      {
        text: 'Como ya se le informó reiteradamente, el plazo venció.',
        actual: ['Como ya se le informó reiteradamente'],
      },
      {
        text: 'No podemos hacer nada.',
        actual: ['No podemos hacer nada'],
        expected: ['Lo que podemos hacer es [opción]'],
      },
      { text: 'Le repito que debe venir.', actual: ['Le repito que'] },
      { text: 'A mí no me grite.', actual: ['A mí no me grite'] },
    ],
    accepts: [
      'Como le informamos el 3 de mayo, su solicitud tiene el radicado 2026-15.',
      'Le reiteramos nuestro compromiso con su atención.',
      'Este asunto no es de nuestra competencia; lo atiende la Alcaldía.',
      'El daño no es responsabilidad del arrendatario, según el contrato.',
      'Si ya le explicaron el trámite en la sede, solo falta el pago.',
      'La culpa grave equivale al dolo.',
      'Usted dice que le respondieron «eso no es mi problema».',
    ],
  },
  *check(paragraph) {
    for (const hit of findPhrases(paragraph, 'respuesta-defensiva')) {
      yield phraseMatch(hit, paragraph, 'respuesta_defensiva');
    }
  },
});
