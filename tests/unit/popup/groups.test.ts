import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../lib/engine/finding';
import {
  countBySeverity,
  groupByRule,
  type ReportedFinding,
  shorten,
} from '../../../lib/popup/groups';

let next = 0;
const finding = (ruleId: string, severity: Severity): ReportedFinding => ({
  key: String(next++),
  ruleId,
  severity,
  messageId: ruleId,
  data: {},
  actual: ruleId,
  expected: [],
  safe: false,
  scope: 'span',
  start: 0,
  end: 1,
});

describe('groupByRule', () => {
  it('puts the gravest rule first and keeps the order of the text within it', () => {
    const findings = [
      finding('emoticones', 'info'),
      finding('tuteo', 'error'),
      finding('jerga', 'warning'),
      finding('tuteo', 'warning'),
      finding('mayusculas', 'error'),
    ];
    const groups = groupByRule({ fieldId: 'a', name: '', findings });
    expect(groups.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['tuteo', 'error'],
      ['mayusculas', 'error'],
      ['jerga', 'warning'],
      ['emoticones', 'info'],
    ]);
    expect(groups[0]?.findings).toEqual([findings[1], findings[3]]);
  });

  it('counts what there is', () => {
    expect(
      countBySeverity([finding('a', 'info'), finding('b', 'error'), finding('c', 'info')]),
    ).toEqual([
      { severity: 'error', count: 1 },
      { severity: 'info', count: 2 },
    ]);
  });
});

describe('shorten', () => {
  it.each([
    ['tienes', 20, 'tienes'],
    ['  una\n\n frase\tpartida ', 40, 'una frase partida'],
    ['le informamos que su solicitud', 20, 'le informamos que…'],
    ['otorrinolaringología', 10, 'otorrinol…'],
    ['👍👍👍👍👍👍', 4, '👍…'],
  ])('%j at %i', (text, limit, short) => expect(shorten(text, limit)).toBe(short));

  it('never exceeds its limit nor halves a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (text, limit) => {
          const short = shorten(text, limit);
          expect(short.length).toBeLessThanOrEqual(limit);
          expect(short.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
