import { describe, expect, it } from 'vitest';
import { applyChanges, changeOf, joined, safeFindings } from '../../../lib/coach/fixes';
import type { SpanFinding } from '../../../lib/engine/finding';

const finding = (start: number, actual: string, expected: string[], safe = true): SpanFinding => ({
  scope: 'span',
  ruleId: 'tuteo',
  severity: 'error',
  messageId: 'x',
  data: {},
  start,
  end: start + actual.length,
  actual,
  expected,
  safe,
});

describe('fixes', () => {
  it('propose the first suggestion, or the one chosen', () => {
    expect(changeOf(finding(4, 'tu', ['su', 'el']), 'hoy tu')).toMatchObject({
      start: 4,
      replacement: 'su',
    });
    expect(changeOf(finding(4, 'tu', ['su', 'el']), 'hoy tu', 'el')).toMatchObject({
      replacement: 'el',
    });
    expect(changeOf(finding(4, 'tu', []), 'hoy tu')).toBeUndefined();
  });

  it('insert what a message lacks', () => {
    const { start: _, end: __, ...base } = finding(0, '', []);
    const change = changeOf(
      { ...base, scope: 'message', insertion: { at: 3, text: 'Hola' } },
      'abc',
    );
    expect(change).toEqual({ start: 3, end: 3, actual: '', replacement: 'Hola' });
  });

  it('take along the blank that would be left over', () => {
    const gone = (text: string, actual: string, expected = '') => {
      const change = changeOf(finding(text.indexOf(actual), actual, [expected]), text);
      return applyChanges(text, change ? [change] : []);
    };
    expect(gone('Con gusto 😊 le ayudo', '😊')).toBe('Con gusto le ayudo');
    expect(gone('Con gusto 😊', '😊')).toBe('Con gusto');
    expect(gone('Hola\n😊 Buenas', '😊')).toBe('Hola\nBuenas');
    expect(gone('Gracias 🙏 Le escribo', '🙏', '.')).toBe('Gracias. Le escribo');
  });

  it('in bulk are the safe ones that do not overlap', () => {
    const all = [
      finding(0, 'tienes', ['tiene']),
      finding(2, 'en', ['x']),
      finding(9, 'tu', ['su'], false),
    ];
    expect(safeFindings(all).map(({ start }) => start)).toEqual([0]);
  });

  it('become one where what stands between them may be written anew', () => {
    const text = 'hoy tienes tu cita y tu carta';
    const changes = [
      { start: 21, end: 23, actual: 'tu', replacement: 'su' },
      { start: 4, end: 10, actual: 'tienes', replacement: 'tiene' },
      { start: 11, end: 13, actual: 'tu', replacement: 'su' },
    ];
    expect(joined(text, changes, (_, last) => last.end < 20)).toEqual([
      { start: 4, end: 13, actual: 'tienes tu', replacement: 'tiene su' },
      { start: 21, end: 23, actual: 'tu', replacement: 'su' },
    ]);
    expect(joined(text, changes, () => false)).toHaveLength(3);
  });

  it('apply together whatever their order', () => {
    const changes = [
      changeOf(finding(0, 'tienes', ['tiene']), 'tienes tu fila'),
      changeOf(finding(7, 'tu', ['su']), 'tienes tu fila'),
    ];
    expect(
      applyChanges(
        'tienes tu fila',
        changes.filter((c) => c !== undefined),
      ),
    ).toBe('tiene su fila');
  });
});
