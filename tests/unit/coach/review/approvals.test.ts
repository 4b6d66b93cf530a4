import { describe, expect, it } from 'vitest';
import { Approvals } from '../../../../lib/coach/review/approvals';

describe('a reply that was let go', () => {
  const field = {} as Element;

  it('passes again as long as it says the same', () => {
    const approvals = new Approvals();
    expect(approvals.has(field, 'texto', 0)).toBe(false);
    approvals.give(field, 'texto', 10_000);
    expect(approvals.has(field, 'texto', 3_600_000)).toBe(true);
    expect(approvals.has({} as Element, 'texto', 1)).toBe(false);
  });

  it('passes for a moment even if the page changed it, and is looked at again later', () => {
    const approvals = new Approvals();
    approvals.give(field, 'texto', 10_000);
    expect(approvals.has(field, 'texto\n', 5_000)).toBe(true);
    expect(approvals.has(field, 'otro', 60_000)).toBe(false);
  });
});
