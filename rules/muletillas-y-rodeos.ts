import { paragraphRule } from '../lib/engine/rule';
import { ACCEPTED, findTerms, termMatch } from './term-lists';

/** Fillers and roundabouts: words that delay the answer and add nothing to it. */
export const muletillasYRodeos = paragraphRule({
  id: 'muletillas-y-rodeos',
  group: 'claridad',
  channels: ['email', 'chat', 'form'],
  severity: 'info',
  grain: 'word',
  source: 'lenguaje-claro',
  options: { accepted: ACCEPTED },
  examples: {
    flags: [
      {
        text: 'Me permito informarle que su solicitud fue aprobada.',
        actual: ['Me permito informarle que'],
        expected: ['Le informo que'],
      },
      {
        text: 'Es importante mencionar que el plazo vence mañana.',
        actual: ['Es importante mencionar que'],
      },
      { text: 'Cabe resaltar que el trámite es gratuito.', actual: ['Cabe resaltar que'] },
      {
        text: 'La verdad es que básicamente falta un documento.',
        actual: ['La verdad es que', 'básicamente'],
      },
      {
        text: 'El trámite como tal se hace en línea, o sea, no tiene que venir.',
        actual: ['como tal', 'o sea'],
      },
      {
        text: 'Con el fin de ayudarle, se procede a realizar la consulta.',
        actual: ['Con el fin de', 'se procede a'],
      },
    ],
    accepts: [
      'Le informo que su solicitud fue aprobada.',
      'El plazo vence mañana.',
      'La verdad sobre los hechos la investiga la Fiscalía.',
      'Es importante que traiga la cédula.',
      'El curso termina con el fin de semana.',
      'Su actuación como tal funcionario quedó registrada.',
      'Ese es el número de radicado de su solicitud.',
    ],
  },
  *check(paragraph, run) {
    for (const hit of findTerms(paragraph, 'muletillas-y-rodeos', run)) {
      yield termMatch(hit, 'muletillas_y_rodeos');
    }
  },
});
