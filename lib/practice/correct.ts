import type { Draft } from '../engine/draft';
import type { Engine } from '../engine/engine';
import type { Finding } from '../engine/finding';
import { fold, withoutAccents } from '../spanish/words';
import type { Exercise } from './exercise';

/** The mail program of the exercises signs by itself, as an entity's does. */
export const SIGNATURE =
  'Luis Gómez Ruiz\nProfesional universitario\nOficina de Atención a la Ciudadanía\n(601) 555 0123, extensión 214';

export interface Correction {
  readonly findings: readonly Finding[];
  /** Facts of the case that the reply does not tell yet. */
  readonly missing: readonly string[];
  /** Nothing left to mend, and it is a reply. */
  readonly passed: boolean;
}

/** A reply to an exercise as the engine reads it. */
export function draftOf({ channel, context = {} }: Exercise, text: string): Draft {
  const signed = channel === 'chat' ? {} : { signature: SIGNATURE };
  return { channel, text, context: { ...signed, ...context } };
}

/**
 * Corrects a reply with the engine that coaches the agent's own. A reply of a few words breaks no
 * rule and is none: it must have half the words of the model.
 */
export function correct(exercise: Exercise, text: string, engine: Engine): Correction {
  const findings = engine.check(draftOf(exercise, text));
  const said = plain(text);
  const facts = exercise.kind === 'answer' ? exercise.facts : [];
  const missing = facts.filter((fact) => !said.includes(plain(fact)));
  const model = exercise.kind === 'pick' ? exercise.better : exercise.model;
  const isWhole = countWords(text) * 2 >= countWords(model);
  return { findings, missing, passed: findings.length === 0 && missing.length === 0 && isWhole };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

function plain(text: string): string {
  return withoutAccents(fold(text)).replace(/\s+/gu, ' ');
}
