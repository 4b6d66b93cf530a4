import { paragraphRule } from '../lib/engine/rule';
import { ACCEPTED, findTerms, termMatch } from './term-lists';

/** Words for people that reduce them to a condition or an origin, with the respectful term. */
export const lenguajeIncluyente = paragraphRule({
  id: 'lenguaje-incluyente',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'incluyente',
  options: { accepted: ACCEPTED },
  examples: {
    flags: [
      {
        text: 'La fila preferencial es para los discapacitados y los ancianos.',
        actual: ['los discapacitados', 'los ancianos'],
        expected: ['las personas con discapacidad', 'las personas mayores'],
      },
      {
        text: 'Un minusválido puede pedir acompañamiento.',
        actual: ['Un minusválido'],
        expected: ['Una persona con discapacidad'],
      },
      {
        text: 'Hay intérprete para el sordomudo que lo solicite.',
        actual: ['el sordomudo'],
        expected: ['la persona sorda'],
      },
      {
        text: 'Los niños discapacitados entran gratis.',
        actual: ['discapacitados'],
        expected: ['con discapacidad'],
      },
      {
        text: 'Atendemos primero a los invidentes.',
        actual: ['los invidentes'],
        expected: ['las personas ciegas'],
      },
      {
        text: 'El abuelito debe traer la cédula y la rampa es para inválidos.',
        actual: ['El abuelito', 'inválidos'],
        expected: ['La persona mayor', 'personas con discapacidad'],
      },
      { text: 'Los indios del resguardo recibieron el subsidio.', actual: ['Los indios'] },
    ],
    accepts: [
      'El documento inválido se devuelve al usuario.',
      'El sistema dice «usuario inválido».',
      'Ingresó una contraseña inválida dos veces.',
      'El producto negro se entrega en la caja 4.',
      'El océano Índico y la rupia india son temas del examen.',
      'La persona con discapacidad puede venir acompañada.',
      'Hoy proyectan cine mudo en la biblioteca.',
      'Por el derrumbe el tráfico quedó desplazado hacia la vía alterna.',
      'Use vasos desechables en el evento.',
      'El Consejo de Ancianos de la comunidad se reúne el lunes.',
    ],
  },
  *check(paragraph, run) {
    for (const hit of findTerms(paragraph, 'lenguaje-incluyente', run)) {
      yield termMatch(hit, 'lenguaje_incluyente');
    }
  },
});
