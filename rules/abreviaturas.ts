import type { Paragraph } from '../lib/engine/paragraph';
import { paragraphRule } from '../lib/engine/rule';
import type { TermHit } from '../lib/engine/terms';
import { ACCEPTED, findTerms, termMatch } from './term-lists';

/** A label before a number or a colon, which offices and RAE accept: *Rad. 2026-15, Tel.: 601…* */
const LABELS_A_NUMBER = /^\.?\s*(?:[:°º#]|\p{N})/u;

/** Abbreviations in running text and the shorthand of chats. Those of addresses, titles and citations stay. */
export const abreviaturas = paragraphRule({
  id: 'abreviaturas',
  group: 'claridad',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'protocolo.lenguaje.tecnicismos',
  options: { accepted: ACCEPTED },
  examples: {
    flags: [
      {
        text: 'El doc q nos envió tmb está pdte.',
        actual: ['doc', 'q', 'tmb', 'pdte'],
        expected: ['documento', 'que', 'también', 'pendiente'],
      },
      { text: 'xq no ha llegado la rta?', expected: ['porque', 'respuesta'] },
      {
        text: 'Envíe la cta. de cobro x fa.',
        actual: ['cta. de cobro', 'x fa'],
        expected: ['cuenta de cobro', 'por favor'],
      },
      {
        text: 'La sede está en el dpto. del Meta.',
        actual: ['dpto.'],
        expected: ['departamento'],
      },
      { text: 'Se entrega una copia c/u y/o un recibo.', actual: ['c/u', 'y/o'] },
      {
        text: 'Consulte la pág. siguiente del formulario.',
        actual: ['pág.'],
        expected: ['página'],
      },
    ],
    accepts: [
      'Nos encuentra en la Cra. 7 No. 6-54, apto. 301, Bogotá D. C.',
      'El Dr. Pérez y la Sra. Gómez lo atienden a las 3:00 p. m.',
      'Según el art. 23 de la Constitución y la Ley 1755 de 2015, art. 14, núm. 1.',
      'Rad. 2026-00123, exp. 45 de 2025. Tel. 601 555 0000, ext. 120.',
      'La empresa Aguas del Norte S. A. E. S. P. opera en los EE. UU.',
      'Marque con una x la casilla; en el literal d la vitamina K se exige.',
      'El candidato es apto. El doctor Prof. Ruiz dicta la charla.',
    ],
  },
  *check(paragraph, run) {
    for (const hit of findTerms(paragraph, 'abreviaturas', run)) {
      const isShorthand = hit.entry.source === 'uso.chat';
      if (!isShorthand && LABELS_A_NUMBER.test(paragraph.prose.slice(hit.end, hit.end + 4))) {
        continue;
      }
      yield { ...termMatch(hit, 'abreviaturas'), end: endWithPeriod(hit, paragraph) };
    }
  },
});

/** The period of the abbreviation goes with it, unless it also ends the sentence. */
function endWithPeriod({ end }: TermHit, { prose, sentences }: Paragraph): number {
  if (prose.charAt(end) !== '.') return end;
  return sentences.some((sentence) => sentence.end === end + 1) ? end : end + 1;
}
