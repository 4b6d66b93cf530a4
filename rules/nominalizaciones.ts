import type { Paragraph } from '../lib/engine/paragraph';
import { paragraphRule } from '../lib/engine/rule';
import { verbPhrase } from '../lib/engine/term-wording';
import type { TermHit } from '../lib/engine/terms';
import { isFiniteForm, personOf, withPerson } from '../lib/spanish/forms';
import { likeCase } from '../lib/spanish/words';
import { ACCEPTED, findTerms, termMatch } from './term-lists';

/** Words that begin a plural object: *se verificó* + *los documentos* → *se verificaron*. */
const PLURAL_OBJECT =
  /^(?:los|las|sus|estos|estas|esos|esas|dichos|dichas|todos|todas|nuestros|nuestras|mis|dos|tres|varios|varias|algunos|algunas)$/u;

/** An action hidden in a noun beside an empty verb: *realizar la verificación de* → *verificar*. */
export const nominalizaciones = paragraphRule({
  id: 'nominalizaciones',
  group: 'claridad',
  channels: ['email', 'chat', 'form'],
  severity: 'info',
  grain: 'word',
  source: 'lenguaje-claro',
  options: { accepted: ACCEPTED },
  examples: {
    flags: [
      {
        text: 'La oficina realizará la verificación de los datos.',
        actual: ['realizará la verificación de'],
        expected: ['verificará'],
      },
      {
        text: 'Se realizó la verificación del documento.',
        actual: ['realizó la verificación del'],
        expected: ['verificó el'],
      },
      {
        text: 'Se efectuó la revisión de los recibos.',
        actual: ['efectuó la revisión de'],
        expected: ['revisaron'],
      },
      {
        text: 'Mañana daremos respuesta a su petición.',
        actual: ['daremos respuesta'],
        expected: ['responderemos'],
      },
      {
        text: 'El equipo hizo entrega de las copias y llevó a cabo el registro de la visita.',
        actual: ['hizo entrega de', 'llevó a cabo el registro de'],
        expected: ['entregó', 'registró'],
      },
      {
        text: 'Para darle solución a su caso, realice el pago de la factura.',
        actual: ['darle solución a', 'realice el pago de'],
        expected: ['resolverle', 'pague'],
      },
    ],
    accepts: [
      'Verificamos los datos que usted envió.',
      'La verificación de los datos tarda tres días.',
      'El curso se realiza en la sede de Cali.',
      'Haga la fila de la ventanilla 3.',
      'Le dimos una respuesta el 3 de marzo.',
      'La entidad hace pagos los viernes.',
      'El estudio de títulos lo hizo el banco.',
    ],
  },
  *check(paragraph, run) {
    for (const hit of findTerms(paragraph, 'nominalizaciones', run)) {
      yield { ...termMatch(hit, 'nominalizaciones'), expected: agreeWithObject(hit, paragraph) };
    }
  },
});

/**
 * After the passive *se* the verb agrees with what was the noun's complement: *se realizó la
 * revisión de los recibos* → *se revisaron los recibos*.
 */
function agreeWithObject(hit: TermHit, { text, words }: Paragraph): readonly string[] {
  const { start, end, entry, forms, expected } = hit;
  const written = text.slice(start, end);
  const form = forms.find((each) => isFiniteForm(each) && personOf(each) % 2 === 0);
  const previous = words.findLast((word) => word.end <= start);
  if (form === undefined || personOf(form) === 0) return expected;
  if (previous?.lower !== 'se' || !/\sdel?$/u.test(written)) return expected;
  const object = words.find((word) => word.start >= end)?.lower ?? '';
  const isPlural = !written.endsWith('l') && PLURAL_OBJECT.test(object);
  const agreed = withPerson(form, isPlural ? 4 : 2);
  const article = written.endsWith('l') ? ' el' : '';
  return (entry.use ?? []).map((use) => likeCase(written, `${verbPhrase(use, agreed)}${article}`));
}
