import type { Message, Paragraph, Sentence, Word } from '../lib/engine/paragraph';
import { type Match, messageRule } from '../lib/engine/rule';
import { fold } from '../lib/spanish/words';
import siglas from './data/siglas.json';

/** Initials that the message uses before saying what they stand for. The protocol asks to say it. */
export const siglasSinExplicar = messageRule({
  id: 'siglas-sin-explicar',
  group: 'claridad',
  channels: ['email', 'form', 'chat'],
  severity: 'info',
  grain: 'word',
  source: 'protocolo.lenguaje.siglas',
  options: {
    /** Initials that everybody knows; nothing is said of them. */
    known: { type: 'list', default: siglas.known },
    /** The entity's own, each as `SIGLA = nombre completo`. */
    names: { type: 'list', default: [] },
  },
  examples: {
    flags: [
      {
        text: 'Enviamos su solicitud al DNP.',
        actual: ['DNP'],
        expected: ['Departamento Nacional de Planeación (DNP)'],
      },
      {
        text: 'La UNGRD y la SIC recibieron la queja. La SIC responderá.',
        actual: ['UNGRD', 'SIC'],
      },
      { text: 'Presente el RUNT en la ventanilla.', actual: ['RUNT'] },
      {
        text: 'El SECOP publica los contratos.\n\nConsulte el SECOP cada día.',
        actual: ['SECOP'],
      },
      {
        text: 'La IPS debe responder en 15 días.',
        actual: ['IPS'],
        expected: ['institución prestadora de servicios de salud (IPS)'],
      },
      {
        text: 'El GITO revisa el caso.',
        options: { names: ['GITO = Grupo Interno de Trabajo de Orientación'] },
        actual: ['GITO'],
        expected: ['Grupo Interno de Trabajo de Orientación (GITO)'],
      },
      { text: 'Su EPS lo atiende.', options: { known: [] }, actual: ['EPS'] },
    ],
    accepts: [
      'El Departamento Nacional de Planeación (DNP) recibió su solicitud. El DNP responderá.',
      'El DNP (Departamento Nacional de Planeación) recibió su solicitud.',
      'Lleve la cédula a su EPS, al SENA o a la DIAN.',
      'El radicado SIC-2026-1234 corresponde a su queja.',
      'LA CAR Y EL ART NO HAN RESPONDIDO.',
      'Escriba a atencion@dnp.gov.co o consulte www.DNP.gov.co.',
      'Usted escribió «la SIC no me respondió».',
    ],
  },
  *check(message, { options }) {
    const names = namesWith(options.names);
    const silent = new Set(options.known);
    const seen = new Set<string>();
    for (const paragraph of message.paragraphs) {
      for (const word of capitalised(paragraph)) {
        const name = names.get(word.text);
        if (name === undefined || silent.has(word.text) || seen.has(word.text)) continue;
        if (!stands(word, paragraph)) continue;
        seen.add(word.text);
        if (!isExplained(word, paragraph, name, message)) yield asMatch(word, paragraph, name);
      }
    }
  },
});

/** A paragraph that did not change is not read again. */
const read = new WeakMap<Paragraph['words'], readonly Word[]>();

/** Words of two letters or more that are not in lower case. */
function capitalised({ words }: Paragraph): readonly Word[] {
  let found = read.get(words);
  if (!found) {
    found = words.filter(({ text, lower }) => text !== lower && text.length > 1);
    read.set(words, found);
  }
  return found;
}

const NAMES = new Map(Object.entries(siglas.names));

function namesWith(own: readonly string[]): ReadonlyMap<string, string> {
  if (own.length === 0) return NAMES;
  const names = new Map(NAMES);
  for (const line of own) {
    const [sigla = '', name = ''] = line.split(/\s*=\s*/u, 2);
    if (sigla.trim() !== '' && name !== '') names.set(sigla.trim(), name.trim());
  }
  return names;
}

/** Initials in prose: no part of a file number, and not a shouted word. */
function stands({ start, end, sentence }: Word, { prose, sentences }: Paragraph): boolean {
  if (/[-/_&\p{N}]/u.test(prose.charAt(start - 1)) || /^[-/_&]/u.test(prose.slice(end)))
    return false;
  if (/^\.\s*\p{N}/u.test(prose.slice(end, end + 4))) return false;
  return !shouts(sentences[sentence]);
}

function shouts(sentence: Sentence | undefined): boolean {
  const words = sentence?.words.filter(({ text }) => text.length > 1) ?? [];
  const capitals = words.filter(({ text, lower }) => text !== lower && text === text.toUpperCase());
  return words.length > 2 && capitals.length * 2 > words.length;
}

/** *… (DNP)*, *DNP (…)*, or the name anywhere in the message. */
function isExplained({ start, end }: Word, { prose }: Paragraph, name: string, message: Message) {
  if (prose.charAt(start - 1) === '(' && prose.charAt(end) === ')') return true;
  if (/^\s*\(/u.test(prose.slice(end, end + 3))) return true;
  const wanted = fold(name);
  return message.paragraphs.some((paragraph) => fold(paragraph.text).includes(wanted));
}

function asMatch({ text, start, end }: Word, paragraph: Paragraph, name: string): Match {
  return {
    start: paragraph.start + start,
    end: paragraph.start + end,
    messageId: 'siglas_sin_explicar',
    data: { name },
    expected: [`${name} (${text})`],
  };
}
