import type { Paragraph } from '../lib/engine/paragraph';
import type { Match } from '../lib/engine/rule';
import { createPhraseBook, type PhraseHit, type PhraseList } from '../lib/spanish/phrases';
import { likeCase } from '../lib/spanish/words';
import envio from './data/antes-de-enviar.json';
import clases from './data/clases-de-palabras.json';
import momentos from './data/momentos-dificiles.json';
import negativas from './data/negativas.json';
import promesas from './data/promesas-y-traslados.json';
import tono from './data/tono-impersonal.json';

const LISTS = { ...tono, ...momentos, ...negativas, ...promesas, ...envio } satisfies Record<
  string,
  PhraseList
>;

export type PhraseListName = keyof typeof LISTS;

const book = createPhraseBook<PhraseListName>(LISTS, clases);

/** Phrases of a list in a paragraph, in order. */
export function findPhrases(paragraph: Paragraph, list: PhraseListName): readonly PhraseHit[] {
  return book.find(paragraph, list);
}

/**
 * A phrase as a finding. Its sentence is `messageId`, or `<messageId>_sin_alternativa` where the
 * data gives advice (`{note}`) in place of a wording.
 */
export function phraseMatch({ start, end, entry }: PhraseHit, paragraph: Paragraph, id: string) {
  const written = paragraph.text.slice(start, end);
  const expected = (entry.use ?? []).map((use) => likeFirst(written, use));
  const severity = entry.grave ? 'error' : entry.mild ? 'info' : undefined;
  return {
    start,
    end,
    messageId: expected.length > 0 ? id : `${id}_sin_alternativa`,
    data: { note: entry.note ?? '' },
    expected,
    ...(severity ? { severity } : {}),
  } satisfies Match;
}

/** A capital at the beginning only: a shouted phrase is not answered with a shout. */
function likeFirst(written: string, use: string): string {
  return likeCase(written.charAt(0), use.charAt(0)) + use.slice(1);
}
