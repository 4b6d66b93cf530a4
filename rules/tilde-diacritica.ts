import type { Paragraph, Word } from '../lib/engine/paragraph';
import { paragraphRule } from '../lib/engine/rule';
import { fact } from '../lib/spanish/word-forms';
import { likeCase } from '../lib/spanish/words';
import data from './data/tildes.json';

/**
 * Words that an accent turns into others, where their neighbours leave no doubt: *se solicito*,
 * *el tramite*, *a mas tardar*. Each pattern of `data/tildes.json` is one context: words between
 * spaces, alternatives between bars, the word to correct in brackets, `!` for none of these (or the
 * beginning of the text), classes in angles.
 */
export const tildeDiacritica = paragraphRule({
  id: 'tilde-diacritica',
  group: 'ortografia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'rae.tilde',
  options: {},
  examples: {
    flags: [
      {
        text: 'El documento que usted solicito fue enviado.',
        actual: ['solicito'],
        expected: ['solicitó'],
      },
      {
        text: 'Su petición se radico ayer y se le informo.',
        actual: ['radico', 'informo'],
        expected: ['radicó', 'informó'],
      },
      {
        text: 'Su solicitud esta siendo revisada y el caso esta registrado.',
        actual: ['esta', 'esta'],
        expected: ['está', 'está'],
      },
      {
        text: 'El certificado esta disponible; el pago esta en trámite.',
        actual: ['esta', 'esta'],
        expected: ['está', 'está'],
      },
      {
        text: 'Claro que si. La entidad se evalúa a si misma.',
        actual: ['si', 'si'],
        expected: ['sí', 'sí'],
      },
      {
        text: 'Sí usted lo desea, puede hablar con el.',
        actual: ['Sí', 'el'],
        expected: ['Si', 'él'],
      },
      {
        text: 'Le responderemos a mas tardar el lunes, en no mas de 15 días.',
        actual: ['mas', 'mas'],
        expected: ['más', 'más'],
      },
      {
        text: 'Pediremos que le de respuesta y que se de cuenta.',
        actual: ['de', 'de'],
        expected: ['dé', 'dé'],
      },
      {
        text: 'No se si el correo llegó; aun no hay respuesta.',
        actual: ['se', 'aun'],
        expected: ['sé', 'aún'],
      },
      {
        text: '¿Cual es su número? ¿En que fecha pagó? ¿Como puedo ayudarle?',
        actual: ['Cual', 'que', 'Como'],
        expected: ['Cuál', 'qué', 'Cómo'],
      },
      {
        channel: 'chat',
        text: 'Buenas tardes, en que puedo ayudarle? Ya le envie el formato; su caso esta en tramite.',
        actual: ['que', 'envie', 'esta', 'tramite'],
        expected: ['qué', 'envié', 'está', 'trámite'],
      },
      {
        text: 'Para saber como consultar y cual es el plazo, llámenos.',
        actual: ['como'],
        expected: ['cómo'],
      },
      {
        text: 'El tramite, su numero y la pagina están en el articulo 5.',
        actual: ['tramite', 'numero', 'pagina', 'articulo'],
        expected: ['trámite', 'número', 'página', 'artículo'],
      },
    ],
    accepts: [
      'Yo solicito el certificado y a usted solicito paciencia; se lo solicito por escrito.',
      'Como usted, solicito información; se la registro hoy mismo.',
      'Esta solicitud, esta entrada y esta consulta son distintas; solicitudes como esta en otra sede.',
      'Si usted lo desea, puede hacerlo. Si señor Pérez no puede, irá otro. Dijo que sí.',
      'El plazo es de diez días para el trámite; con el formulario basta y él mismo lo sabe.',
      'Quiso venir, mas no pudo. Aun así, aun cuando llueva, aun no siendo obligatorio, vaya.',
      'Uno de los que se encargan de esto le avisará; nos habló de usted y de su caso.',
      'No se reciben documentos; ya se envió. La forma como se consulta es la misma que ayer.',
      'La oficina lo tramite o no, quien la formula debe firmar; que los valide y que numere las hojas.',
      'Cuando llegue, dígame que documento trae; como puede ver, es el que pedimos.',
      'Se registró; el registro y el pago quedaron. Yo se lo informo, y le adjunto el archivo.',
      'Pagó por el «servicio» y con el  formato; debe saber que eliminar datos es grave.',
      'Esta segunda vez y esta cuando menos son válidas.',
      'Para que ya le envíen el formato, basta que se lo mande; pidió que ya la llame. Como usted sabe, ¿cuándo viene?',
    ],
  },
  *check(paragraph) {
    for (const { word, right } of corrections(paragraph)) {
      const { start, end } = word;
      yield {
        start,
        end,
        messageId: 'tilde_diacritica',
        expected: [likeCase(word.text, right)],
        safe: true,
      };
    }
  },
});

function corrections(paragraph: Paragraph) {
  const found: { readonly word: Word; readonly right: string }[] = [];
  for (const word of paragraph.words) {
    const patterns = patternsOf(word.form);
    const right = patterns && rightOf(patterns, paragraph, word.index);
    if (right !== undefined) found.push({ word, right });
  }
  return found;
}

/** Whether the place so many words from the one at `index` is as a pattern wants it. */
type Test = (paragraph: Paragraph, index: number, offset: number) => boolean;

interface Pattern {
  readonly right: string;
  readonly context: readonly { readonly offset: number; readonly test: Test }[];
}

const NO_GERUND = new Set(['cuando', 'blando', 'bando', 'mando', 'comando', 'contrabando']);
const ENDS_CLAUSE = /^(?:$|[.,;:?!)])/u;

const WORD_CLASSES: Readonly<Record<string, (word: Word) => boolean>> = {
  '<any>': () => true,
  '<gerund>': ({ lower }) => /(?:[ai]|ie|ye)ndo$/u.test(lower) && !NO_GERUND.has(lower),
  '<infinitive>': ({ lower }) => /..[aeií]r(?:se|l[aeo]s?|nos)?$/u.test(lower),
  '<participle>': ({ lower }) => /..(?:ado|ido)$/u.test(lower),
  '<number>': ({ text, lower }) => /^\p{N}/u.test(text) || NUMBERS.has(lower),
};

/** What stands before or behind the neighbour that is one place nearer. */
const EDGES: Readonly<Record<string, Test>> = {
  '¿': (paragraph, index, offset) => {
    const word = neighbour(paragraph, index, offset + 1);
    if (!word) return false;
    return paragraph.prose.charAt(word.start - 1) === '¿' || opensQuestion(paragraph, word);
  },
  '<start>': (paragraph, index, offset) => {
    const word = neighbour(paragraph, index, offset + 1);
    return word !== undefined && paragraph.words[word.index - 1]?.sentence !== word.sentence;
  },
  '<end>': (paragraph, index, offset) => {
    const word = neighbour(paragraph, index, offset - 1);
    return word !== undefined && ENDS_CLAUSE.test(paragraph.text.slice(word.end, word.end + 1));
  },
};

/** In a hurry only the sign that closes is written: *hola, en que le ayudo?* */
function opensQuestion({ sentences, prose }: Paragraph, word: Word): boolean {
  const sentence = sentences[word.sentence];
  if (!sentence) return false;
  const written = prose.slice(sentence.start, sentence.end);
  if (!written.endsWith('?') || written.includes('¿')) return false;
  return sentence.words[0] === word || /[,:;]\s*$/u.test(prose.slice(0, word.start));
}

const NUMBERS = new Set(
  'un una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien mil'.split(
    ' ',
  ),
);

let compiled: ReadonlyMap<string, readonly Pattern[]> | undefined;

const patternsOf = fact(({ lower }) => patternsByWord().get(lower));

/** Patterns by the word they correct, read at the first paragraph. */
function patternsByWord(): ReadonlyMap<string, readonly Pattern[]> {
  if (compiled) return compiled;
  const index = new Map<string, Pattern[]>();
  for (const [spelled = '', corrections = ''] of data.patterns) {
    const tokens = spelled.split(' ');
    const at = tokens.findIndex((token) => token.startsWith('['));
    const rights = corrections.split('|');
    const context = tokens.flatMap((token, place) =>
      place === at ? [] : [{ offset: place - at, test: testOf(token) }],
    );
    const written = (tokens[at] ?? '').slice(1, -1).split('|');
    for (const [which, word] of written.entries()) {
      const right = rights[which] ?? rights[0] ?? word;
      index.set(word, [...(index.get(word) ?? []), { right, context }]);
    }
  }
  compiled = index;
  return index;
}

function testOf(token: string): Test {
  const edge = EDGES[token];
  if (edge) return edge;
  const isNot = token.startsWith('!');
  const named = isNot ? token.slice(1) : token;
  const words = new Set(named.split('|'));
  const is = WORD_CLASSES[named] ?? (({ lower }: Word) => words.has(lower));
  return (paragraph, index, offset) => {
    const word = neighbour(paragraph, index, offset);
    return isNot ? !word || !is(word) : word !== undefined && is(word);
  };
}

/** The word as the first pattern that fits its place has it. */
function rightOf(
  patterns: readonly Pattern[],
  paragraph: Paragraph,
  index: number,
): string | undefined {
  for (const { context, right } of patterns) if (holds(context, paragraph, index)) return right;
  return undefined;
}

function holds(context: Pattern['context'], paragraph: Paragraph, index: number): boolean {
  for (const { offset, test } of context) if (!test(paragraph, index, offset)) return false;
  return true;
}

/** The word so many places away, if nothing but blanks stands between. */
function neighbour({ words, prose }: Paragraph, index: number, offset: number): Word | undefined {
  const step = Math.sign(offset);
  for (let at = index; at !== index + offset; at += step) {
    const left = words[Math.min(at, at + step)];
    const right = words[Math.max(at, at + step)];
    if (!left || !right || !isBlank(prose, left.end, right.start)) return undefined;
  }
  return words[index + offset];
}

function isBlank(prose: string, start: number, end: number): boolean {
  return end - start === 1
    ? /\s/u.test(prose.charAt(start))
    : prose.slice(start, end).trim() === '';
}
