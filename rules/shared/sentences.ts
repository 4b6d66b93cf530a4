import type { Message, Paragraph } from '../../lib/engine/paragraph';

/** A sentence of the agent's own prose with its place in the whole message. */
export interface PlacedSentence {
  readonly paragraph: Paragraph;
  /** Position in the paragraph. */
  readonly index: number;
}

/**
 * A sentence with the one before and the one after it, across paragraphs: what explains a
 * sentence often stands on the next line.
 */
export function around(message: Message, paragraph: Paragraph, index: number): PlacedSentence[] {
  const own = message.paragraphs.filter(({ words }) => words.length > 0);
  const at = own.indexOf(paragraph);
  const near: PlacedSentence[] = [];
  const before = index > 0 ? { paragraph, index: index - 1 } : lastOf(own[at - 1]);
  if (before) near.push(before);
  near.push({ paragraph, index });
  const following = own[at + 1];
  if (index + 1 < paragraph.sentences.length) near.push({ paragraph, index: index + 1 });
  else if (following) near.push({ paragraph: following, index: 0 });
  return near;
}

/** Words of a paragraph, by their place in it. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** Whether two passages share no word. */
export function areApart(one: Passage, other: Passage): boolean {
  return one.paragraph !== other.paragraph || one.end <= other.start || one.start >= other.end;
}

function lastOf(paragraph: Paragraph | undefined): PlacedSentence | undefined {
  return paragraph && { paragraph, index: paragraph.sentences.length - 1 };
}

/** As the field holds it, links and addresses included. */
export function textOf({ paragraph, index }: PlacedSentence): string {
  const sentence = paragraph.sentences[index];
  return sentence ? paragraph.text.slice(sentence.start, sentence.end) : '';
}
