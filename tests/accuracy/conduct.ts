import { readFileSync } from 'node:fs';
import { createEngine } from '../../lib/engine/engine';
import { RULES } from '../../rules';

const FILE = new URL('data/conduct.json', import.meta.url);

interface Sentences {
  readonly flags: readonly string[];
  readonly accepts: readonly string[];
}

/** How one rule of conduct does on sentences that were written apart from it. */
export interface ConductScore {
  readonly ruleId: string;
  readonly sentences: Sentences;
  /** Sentences that break the protocol and were let pass. */
  readonly missed: readonly string[];
  /** Innocent sentences that were flagged. */
  readonly accused: readonly string[];
}

/** Each sentence as a reply of its own, once by mail and once in a chat. */
export function scoreConduct(): ConductScore[] {
  const engine = createEngine({ rules: RULES });
  const { comment: _, ...sets } = JSON.parse(readFileSync(FILE, 'utf8'));
  return Object.entries(sets as Record<string, Sentences>).map(([ruleId, sentences]) => {
    const isFlagged = (text: string): boolean =>
      (['email', 'chat'] as const).some((channel) =>
        engine.check({ channel, text, context: {} }).some((each) => speaksFor(ruleId, each.ruleId)),
      );
    return {
      ruleId,
      sentences,
      missed: sentences.flags.filter((text) => !isFlagged(text)),
      accused: sentences.accepts.filter(isFlagged),
    };
  });
}

/** Rules that say the same of a sentence: of two that overlap, only one speaks. */
const ALLIES: Readonly<Record<string, readonly string[]>> = {
  'califica-estado-de-animo': ['respuesta-defensiva', 'respuesta-cortante'],
  'culpa-al-ciudadano': ['respuesta-defensiva', 'respuesta-cortante', 'califica-estado-de-animo'],
  'respuesta-defensiva': ['respuesta-cortante', 'culpa-al-ciudadano', 'califica-estado-de-animo'],
  'promesa-sin-fecha': ['jerga'],
  'analisis-sin-razon-ni-fecha': ['traslado-sin-orientacion'],
  'traslado-sin-orientacion': ['respuesta-cortante', 'respuesta-defensiva'],
  'negativa-sin-razon': ['respuesta-cortante'],
};

function speaksFor(wanted: string, ruleId: string): boolean {
  return ruleId === wanted || (ALLIES[wanted] ?? []).includes(ruleId);
}
