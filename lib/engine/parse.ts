import type { Root, Sentence as SentenceNode } from 'nlcst';
import { ParseLatin } from 'parse-latin';
import joining from '../spanish/data/joining-abbreviations.json';
import { wordForm } from '../spanish/word-forms';
import { fold } from '../spanish/words';
import type { TextRange } from './draft';
import { blank, type Mask } from './mask';
import type { Paragraph, Word } from './paragraph';
import { type CutSentence, plainSentences } from './plain-sentences';

/** What `retext-latin` parses with: the same tree, without a pipeline around it. */
const parser = new ParseLatin();
const JOINING = new Set(joining);

/**
 * Parses one paragraph as retext does and indexes its words and sentences.
 *
 * @param text the paragraph, as the field holds it
 * @param masks what of it is not prose, relative to the paragraph, in order
 * @param start offset of the paragraph in the draft
 */
export function parseParagraph(text: string, masks: readonly Mask[], start: number): Paragraph {
  const prose = blank(text, masks);
  const cut = plainSentences(prose) ?? sentencesOf(parser.parse(prose));
  return indexSentences(cut, { text, prose, masks, start });
}

type OpenSentence = { start: number; end: number; readonly words: Word[] };

type Source = Pick<Paragraph, 'text' | 'prose' | 'masks' | 'start'>;

/** Indexes an nlcst tree, so that rules need not walk it; all offsets relative to its text. */
export function indexTree(tree: Root, source: Source): Paragraph {
  return indexSentences(sentencesOf(tree), source);
}

/** Numbers the words of sentences, and corrects where the parser cuts Spanish wrongly. */
function indexSentences(
  cut: readonly CutSentence[],
  { text, prose, masks, start }: Source,
): Paragraph {
  const words: Word[] = [];
  const sentences: OpenSentence[] = [];
  let open: OpenSentence = { start: 0, end: 0, words: [] };
  let joins = false;
  const begin = (start: number, end: number): void => {
    open = { start, end, words: [] };
    sentences.push(open);
  };
  for (const range of cut) {
    if (!joins) begin(range.start, range.end);
    const before = words.length;
    for (const at of range.words) {
      const closing = isClosed(prose, at);
      const end = closing ? at.end - 1 : at.end;
      const form = wordForm(prose.slice(at.start, end));
      const { text, lower } = form;
      const word: Word = {
        start: at.start,
        end,
        text,
        lower,
        form,
        index: words.length,
        sentence: sentences.length - 1,
      };
      words.push(word);
      open.words.push(word);
      if ((closing || isClosingHour(prose, at)) && at.end < range.end) {
        open.end = at.end;
        begin(at.end + gapAt(prose, at.end), range.end);
      }
    }
    open.end = range.end;
    joins = words.length > before && endsInAbbreviation(words.at(-1), prose, range.end);
  }
  return { start, text, prose, masks, words, sentences };
}

/**
 * Whether a word carries the period of its sentence: parse-latin takes "hay." for an abbreviation
 * where the next sentence begins in lower case, as hurried chats do.
 */
function isClosed(prose: string, { start, end }: TextRange): boolean {
  if (prose.charCodeAt(end - 1) !== PERIOD) return false;
  const stem = prose.slice(start, end - 1);
  return stem.length > 2 && !stem.includes('.') && !JOINING.has(fold(stem));
}

const PERIOD = 46;

/** Whether a sentence ends in an hour: "hasta las 4:00 p. m. Traiga…", which the parser reads on. */
function isClosingHour(prose: string, { start, end }: TextRange): boolean {
  if (prose.charCodeAt(end - 1) !== PERIOD) return false;
  if (!/^(?:[ap]\.)?m\.$/iu.test(prose.slice(start, end))) return false;
  const hour = /\p{N}\s?(?:[ap]\.\s?)?m\.$/iu.test(prose.slice(Math.max(0, start - 6), end));
  return hour && /^\s+[¿¡«“"(]?\p{Lu}/u.test(prose.slice(end, end + 6));
}

/** Number of blanks from `at` on. */
function gapAt(prose: string, at: number): number {
  return /^\s*/u.exec(prose.slice(at))?.[0].length ?? 0;
}

/** "la Dra. Pérez" is one sentence: the period belongs to the word. */
function endsInAbbreviation(last: Word | undefined, prose: string, end: number): boolean {
  if (!last) return false;
  const tail = prose.slice(last.end, end);
  if (last.text.endsWith('.') && tail === '') return JOINING.has(last.lower.slice(0, -1));
  return tail === '.' && JOINING.has(last.lower);
}

function sentencesOf(tree: Root): CutSentence[] {
  const sentences: CutSentence[] = [];
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const node of paragraph.children) {
      const range = node.type === 'SentenceNode' ? rangeOf(node) : undefined;
      if (range) sentences.push({ ...range, words: wordsOf(node as SentenceNode) });
    }
  }
  return sentences;
}

function wordsOf({ children }: SentenceNode): TextRange[] {
  return children.flatMap((child) => (child.type === 'WordNode' ? (rangeOf(child) ?? []) : []));
}

function rangeOf({ position }: Pick<SentenceNode, 'position'>): TextRange | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
