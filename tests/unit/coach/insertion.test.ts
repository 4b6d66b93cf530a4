import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../lib/coach/fixes';
import { insertionOf } from '../../../lib/coach/insertion';

const LETTER = 'Respetada señora [Nombre]:\n\nSu cita es mañana.';

function insert(text: string, at: number, reply: string, oneLine = false) {
  const { change, selection } = insertionOf(text, at, reply, oneLine);
  const after = applyChanges(text, [change]);
  return { after, selected: after.slice(selection.start, selection.end) };
}

describe('a template', () => {
  it('fills an empty field and leads to what is still to be written', () => {
    expect(insert('', 0, LETTER)).toEqual({ after: LETTER, selected: '[Nombre]' });
  });

  it('stands apart from what is written around it', () => {
    const { after } = insert('Antes.Después.', 6, LETTER);
    expect(after).toBe(`Antes.\n\n${LETTER}\n\nDespués.`);
    expect(insert('Buen día.', 9, 'Permítame un momento.').after).toBe(
      'Buen día. Permítame un momento.',
    );
    expect(insert('Buen día.\n', 10, LETTER).after).toBe(`Buen día.\n${LETTER}`);
  });

  it('is one line where the field is', () => {
    expect(insert('', 0, LETTER, true).after).toBe('Respetada señora [Nombre]: Su cita es mañana.');
  });

  it('never overwrites anything, wherever it is set', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(200), fc.boolean(), (text, at, oneLine) => {
        const { change } = insertionOf(text, at, LETTER, oneLine);
        expect(change.actual).toBe('');
        expect(change.start).toBe(change.end);
        expect(change.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
