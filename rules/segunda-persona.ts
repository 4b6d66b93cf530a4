import { paragraphRule } from '../lib/engine/rule';
import { likeCase } from '../lib/spanish/words';
import data from './data/segunda-persona.json';

const IMPERSONAL = new Map(Object.entries(data.impersonal));
const PREPOSITIONS = new Set(data.prepositions);

/**
 * The strict reading of "do not write in second person" in chat. Off by default: *usted* is second
 * person by meaning but third by grammar, and the protocol itself addresses people with it.
 */
export const segundaPersona = paragraphRule({
  id: 'segunda-persona',
  group: 'tono',
  channels: ['chat'],
  severity: 'info',
  grain: 'word',
  optIn: true,
  source: 'protocolo.virtual.sin-segunda-persona',
  options: {},
  examples: {
    flags: [
      { text: 'Usted debe traer la cédula.', actual: ['Usted debe'], expected: ['Se debe'] },
      { text: 'Aquí usted puede descargarlo.', actual: ['usted puede'], expected: ['se puede'] },
      { text: 'Usted tiene que firmar.', actual: ['Usted tiene que'], expected: ['Hay que'] },
      { text: 'El documento que usted envió está completo.', actual: ['usted'] },
      {
        text: 'Ustedes necesitan una cita.',
        actual: ['Ustedes necesitan'],
        expected: ['Se necesita'],
      },
      { text: 'El certificado es para usted.', actual: ['para usted'] },
    ],
    accepts: [
      'El certificado se descarga en la página.',
      'Su solicitud quedó radicada.',
      'Se debe traer la cédula.',
      'La ciudadana escribió: «usted debe responder».',
      'El botón "Usted elige" abre el formulario.',
      'Hay que firmar el formato antes del lunes.',
    ],
  },
  *check({ words }) {
    for (const word of words) {
      if (word.lower !== 'usted' && word.lower !== 'ustedes') continue;
      const before = words[word.index - 1];
      if (before && before.sentence === word.sentence && PREPOSITIONS.has(before.lower)) {
        yield { start: before.start, end: word.end, messageId: 'segunda_persona' };
        continue;
      }
      const [next, third] = words.slice(word.index + 1, word.index + 3);
      const pair = [next, third].map((each) => each?.lower).join(' ');
      const last = IMPERSONAL.has(pair) ? third : IMPERSONAL.has(next?.lower ?? '') ? next : word;
      const better = IMPERSONAL.get(last === third ? pair : (next?.lower ?? ''));
      const { start } = word;
      yield last === word || last === undefined || better === undefined
        ? { start, end: word.end, messageId: 'segunda_persona' }
        : {
            start,
            end: last.end,
            messageId: 'segunda_persona',
            expected: [likeCase(word.text, better)],
          };
    }
  },
});
