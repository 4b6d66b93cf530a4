import type { Message, Paragraph } from '../../lib/engine/paragraph';
import type { PhraseHit } from '../../lib/spanish/phrases';
import { findPhrases } from '../phrase-lists';

/** A refusal, relative to its paragraph. */
export interface Refusal extends PhraseHit {
  readonly paragraph: Paragraph;
}

/** A general *no es posible* is a refusal where it speaks of the person's own matter. */
const OWN_MATTER =
  /^(?:su|sus|le|les|usted|ustedes|solicitud|petición|solicitad[oa]|pedid[oa]|informamos|comunicamos|lamentamos|lamento|informo|(?:expedir|entregar|enviar|otorgar|atender|ayudar|dar|brindar|aprobar|acceder|informar|comunicar)(?:le|les|lo|la|se))$/u;
/** *No se puede.*, said alone. */
const CURT_WORDS = 6;

/** The refusals of a reply, in order. A condition (*si no es posible…*) is none. */
export function refusals(message: Message): Refusal[] {
  const found: Refusal[] = [];
  for (const paragraph of message.paragraphs) {
    const strong = findPhrases(paragraph, 'negativa');
    const general = findPhrases(paragraph, 'negativa-general').filter(
      ({ sentence }) =>
        strong.every((other) => other.sentence !== sentence) &&
        speaksOfThePerson(paragraph, sentence),
    );
    for (const hit of [...strong, ...general]) {
      if (!isConditional(paragraph, hit)) found.push({ ...hit, paragraph });
    }
  }
  return found;
}

function speaksOfThePerson({ sentences }: Paragraph, index: number): boolean {
  const words = sentences[index]?.words ?? [];
  return words.length <= CURT_WORDS || words.some(({ lower }) => OWN_MATTER.test(lower));
}

function isConditional({ sentences }: Paragraph, { sentence, start }: PhraseHit): boolean {
  const before = (sentences[sentence]?.words ?? []).filter((word) => word.end <= start).slice(-4);
  return before.some(({ lower }) => lower === 'si' || lower === 'cuando');
}
