import type { Paragraph, Sentence } from '../lib/engine/paragraph';
import { paragraphRule } from '../lib/engine/rule';
import { fold, withoutAccents } from '../lib/spanish/words';
import data from './data/respuestas-cortantes.json';

interface Curt {
  /** What an agent could write instead; brackets stand for what only the agent knows. */
  readonly better: string;
  /** Enough with a reason after it; the others wound in any company. */
  readonly explicable: boolean;
}

let table: Map<string, Curt> | undefined;
const LONGEST = 8;
const WORDS_OF_A_REASON = 5;

/** Sentences that shut the door: the protocol asks never to answer curtly. */
export const respuestaCortante = paragraphRule({
  id: 'respuesta-cortante',
  group: 'cortesia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'sentence',
  source: 'protocolo.lenguaje.sin-respuestas-cortantes',
  options: {},
  examples: {
    flags: [
      { text: 'No.', actual: ['No.'] },
      { channel: 'chat', text: 'No se puede', actual: ['No se puede'] },
      { text: 'Buenos días. Eso no es aquí.', actual: ['Eso no es aquí.'] },
      { text: 'Ya le dije. El plazo venció el lunes pasado.', actual: ['Ya le dije.'] },
      { channel: 'chat', text: 'Lea la página.', actual: ['Lea la página.'] },
      { channel: 'chat', text: '¡Espere!', actual: ['¡Espere!'] },
      { text: 'No sé.', actual: ['No sé.'] },
      {
        channel: 'chat',
        text: 'Ese no es mi problema, señor.',
        actual: ['Ese no es mi problema, señor.'],
      },
      { text: 'Pregunte en otra parte.', actual: ['Pregunte en otra parte.'] },
    ],
    accepts: [
      'No se puede. La ley exige que la firma sea del titular.',
      '¿El trámite tiene costo? No. Es gratuito.',
      'No. Para este trámite basta con la copia de la cédula.',
      'Espere nuestra respuesta antes del 15 de mayo, por favor.',
      'Lea la página 3 de la guía, donde está el formulario.',
      'Eso no es aquí, pero la oficina de catastro se lo resuelve en la calle 26.',
      'La ciudadana escribió: «No se puede».',
      'No se puede ingresar con alimentos a la sala.',
      'Ya le dije a la oficina de registro que revise su caso.',
      'Documento: No. 1234.',
    ],
  },
  *check(paragraph, { channel }) {
    for (const sentence of paragraph.sentences) {
      const curt = curtness(sentence);
      if (!curt) continue;
      // A bare "No" in a form or a mail may be an answer in a list; with its stop it is a sentence.
      const { start, end, words } = sentence;
      if (
        words.length === 1 &&
        channel !== 'chat' &&
        !/[.!]$/u.test(paragraph.text.slice(start, end))
      )
        continue;
      if (curt.explicable && isExplained(sentence, paragraph)) continue;
      yield {
        start,
        end,
        messageId: 'respuesta_cortante',
        expected: curt.better ? [curt.better] : [],
      };
    }
  },
});

function curtness({ words }: Sentence): Curt | undefined {
  if (words.length === 0 || words.length > LONGEST) return undefined;
  if (!table) {
    table = new Map();
    for (const { texts, better, explicable } of data.entries) {
      for (const text of texts) table.set(withoutAccents(fold(text)), { better, explicable });
    }
  }
  const lower = words.map((word) => withoutAccents(word.lower));
  const isVocative = (word: string | undefined): boolean => data.vocatives.includes(word ?? '');
  while (isVocative(lower.at(-1))) lower.pop();
  while (isVocative(lower[0])) lower.shift();
  return table.get(lower.join(' '));
}

/** A reason follows at once, or the sentence answers the writer's own question. */
function isExplained(sentence: Sentence, { sentences, text }: Paragraph): boolean {
  const at = sentences.indexOf(sentence);
  const next = sentences[at + 1];
  const before = sentences[at - 1];
  const isQuestion = (other: Sentence): boolean => text.charAt(other.end - 1) === '?';
  if (next && next.words.length >= WORDS_OF_A_REASON && !isQuestion(next)) return true;
  return before !== undefined && isQuestion(before);
}
