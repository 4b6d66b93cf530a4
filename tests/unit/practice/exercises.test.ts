import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../lib/engine/draft';
import { createEngine } from '../../../lib/engine/engine';
import { correct } from '../../../lib/practice/correct';
import { type Exercise, LEVELS } from '../../../lib/practice/exercise';
import { EXERCISES } from '../../../lib/practice/exercises';
import { createLocalSpeller } from '../../../lib/spelling/local';
import { RULES } from '../../../rules';

const engine = createEngine({ rules: RULES, facts: { speller: createLocalSpeller() } });

const findings = (exercise: Exercise, text: string) =>
  correct(exercise, text, engine).findings.map(({ ruleId, actual }) => ({ ruleId, actual }));

const flagged = (exercise: Exercise, text: string) =>
  new Set(findings(exercise, text).map(({ ruleId }) => ruleId));

const goodOf = (exercise: Exercise): string =>
  exercise.kind === 'pick' ? exercise.better : exercise.model;

describe('the exercises', () => {
  it('are at least forty, with names of their own', () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
  });

  it('have every kind in every channel, and every difficulty', () => {
    for (const channel of CHANNELS) {
      const here = EXERCISES.filter((each) => each.channel === channel);
      expect(new Set(here.map(({ kind }) => kind)).size).toBe(3);
      expect(new Set(here.map(({ level }) => level)).size).toBe(LEVELS.length);
    }
  });

  it.each(EXERCISES.map((each) => [each.id, each] as const))(
    '%s: the good reply passes',
    (_, each) => {
      expect(findings(each, goodOf(each))).toEqual([]);
      expect(correct(each, goodOf(each), engine).passed).toBe(true);
    },
  );

  it.each(EXERCISES.flatMap((each) => (each.kind === 'answer' ? [] : [[each.id, each] as const])))(
    '%s: the bad reply is flagged by what it teaches',
    (_, each) => {
      const bad = each.kind === 'mend' ? each.bad : each.worse;
      expect(each.teaches.length).toBeGreaterThan(0);
      expect([...flagged(each, bad)]).toEqual(expect.arrayContaining([...each.teaches]));
    },
  );
});

describe('a correction', () => {
  const answer = EXERCISES.find(({ id }) => id === 'responder-acuse') as Exercise;

  it('asks for what the case tells', () => {
    const { missing, passed } = correct(
      answer,
      'Recibimos su petición con radicado 20261234.',
      engine,
    );
    expect(missing).toEqual(['15 de diciembre']);
    expect(passed).toBe(false);
  });

  it('takes no empty reply for a good one', () => {
    for (const exercise of EXERCISES) expect(correct(exercise, '', engine).passed).toBe(false);
  });
});
