import { paragraphRule } from '../lib/engine/rule';
import { ACCEPTED, findTerms, termMatch } from './term-lists';

/** Already explained: *(…)*, *, es decir, …*, *: …* */
const EXPLAINED = /^\s*(?:[(:]|,\s+(?:es decir|o sea|esto es|que es|que significa)(?!\p{L}))/u;

/** Administrative, legal and computer language, with the everyday word. Terms of law that must stay ask for an explanation. */
export const tecnicismos = paragraphRule({
  id: 'tecnicismos',
  group: 'claridad',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.lenguaje.tecnicismos',
  options: { accepted: ACCEPTED },
  examples: {
    flags: [
      {
        text: 'Usted allegó los documentos el lunes.',
        actual: ['allegó'],
        expected: ['envió'],
      },
      {
        text: 'Para continuar con el trámite, alléguelos por este medio.',
        actual: ['alléguelos'],
        expected: ['envíelos'],
      },
      {
        text: 'Recibimos las misivas y el petitum del señor Ruiz.',
        actual: ['misivas', 'el petitum'],
        expected: ['cartas', 'la petición'],
      },
      {
        text: 'Hemos dado traslado del documento a la Secretaría de Salud.',
        actual: ['dado traslado del'],
        expected: ['enviado el'],
      },
      {
        text: 'En aras de resolver su caso, debe loguearse en la página.',
        actual: ['En aras de', 'loguearse'],
        expected: ['Para', 'iniciar sesión'],
      },
      {
        text: 'Sírvase enviar la copia a la mayor brevedad posible.',
        actual: ['Sírvase', 'a la mayor brevedad posible'],
        expected: ['Por favor', 'lo antes posible'],
      },
      {
        text: 'Se declaró el desistimiento tácito de su petición.',
        actual: ['desistimiento tácito'],
      },
    ],
    accepts: [
      'Los familiares y allegados de la persona pueden asistir.',
      'La solicitud que usted envió el 3 de marzo está en estudio.',
      'Se declaró el desistimiento tácito (no recibimos respuesta en un mes) de su petición.',
      'Firmamos el otrosí No. 2 al contrato.',
      'Mediante la presente resolución se adopta el manual de funciones.',
      'Puede escalar la montaña con un guía autorizado.',
      'El señor Link Gómez radicó la queja. En virtud y en honor a la verdad, la atendimos.',
      { text: 'Recibimos la misiva.', options: { accepted: ['misiva'] } },
    ],
  },
  *check(paragraph, run) {
    for (const hit of findTerms(paragraph, 'tecnicismos', run)) {
      const { entry, start, end } = hit;
      if (!entry.explain) {
        yield termMatch(hit, 'tecnicismos');
      } else if (!EXPLAINED.test(paragraph.prose.slice(end, end + 30))) {
        const written = paragraph.text.slice(start, end);
        yield {
          start,
          end,
          messageId: 'tecnicismos_explicar',
          data: { note: entry.explain },
          expected: [`${written} (${entry.explain})`],
          severity: 'info',
        };
      }
    }
  },
});
