import { describe, expect, it } from 'vitest';
import { clip, previewOf } from '../../../lib/coach/view/preview';

describe('preview', () => {
  it('shows a short change whole', () => {
    expect(previewOf('tienes', 'tiene')).toEqual({
      before: '',
      removed: 'tienes',
      added: 'tiene',
      after: '',
    });
  });

  it('shows of a long change the place where it differs, and a new block as a mark', () => {
    const long = `${'Una frase muy larga que sigue. '.repeat(4)}Y termina.`;
    const split = long.replace('. Y', '.\n\nY');
    const preview = previewOf(long, split);
    expect(preview.added).toBe('¶');
    expect(preview.before).toMatch(/^….*sigue\.$/u);
    expect(preview.after).toBe('Y termina.');
  });

  it('cuts at a space', () => {
    expect(clip('una frase que no cabe entera en la tarjeta', 'head')).toBe(
      'una frase que no cabe entera…',
    );
    expect(clip('una frase que no cabe entera en la tarjeta', 'tail')).toBe(
      '…cabe entera en la tarjeta',
    );
  });
});
