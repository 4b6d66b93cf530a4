import { paragraphRule } from '../lib/engine/rule';
import { ACCEPTED, findTerms, termMatch } from './term-lists';

/** Colloquial Colombian: forms of address, interjections and sayings of the family table. */
export const jerga = paragraphRule({
  id: 'jerga',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.lenguaje.coloquial',
  options: { accepted: ACCEPTED },
  examples: {
    flags: [
      {
        text: 'Hola vecino, qué pena con usted la demora.',
        actual: ['Hola vecino', 'qué pena con usted'],
        expected: ['Buenos días', 'le ofrezco disculpas'],
      },
      {
        text: 'Listo pues, mi amor, se lo envío de una.',
        actual: ['Listo pues', 'mi amor', 'de una'],
      },
      {
        text: 'Regáleme su número de cédula, porfa.',
        actual: ['Regáleme', 'porfa'],
        expected: ['Indíqueme', 'por favor'],
      },
      { text: 'Ya quedó, parce, todo está súper bien.', actual: ['parce', 'súper'] },
      {
        text: 'Le toca esperar, ahorita no hay sistema.',
        actual: ['Le toca', 'ahorita', 'no hay sistema'],
      },
      {
        text: 'La plata se la devuelven en la caja.',
        actual: ['La plata'],
        expected: ['El dinero'],
      },
      { text: 'Gracias por escribirnos, veci.', actual: ['veci'] },
    ],
    accepts: [
      'El vecino del predio presentó la queja por el ruido.',
      'Recibió una medalla de plata en los juegos.',
      'Le enviamos una de las copias que pidió.',
      'Los derechos del niño, la niña y el adolescente son prevalentes.',
      'El listado de amigos de la biblioteca está en la sede.',
      'Se requiere la firma del padre, la madre, el hermano o el abuelo.',
      'La calle lleva el nombre de la señora Reina Cárdenas.',
      'A la entidad le toca un turno de atención cada lunes.',
    ],
  },
  *check(paragraph, run) {
    for (const hit of findTerms(paragraph, 'jerga', run)) {
      yield termMatch(hit, 'jerga');
    }
  },
});
