import { beforeEach, describe, expect, it, vi } from 'vitest';
import { badgeText, createBadge } from '../../../lib/toolbar/badge';
import { stubBrowser } from '../fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

const texts = new Map<number, string>();

beforeEach(() => {
  texts.clear();
  stubBrowser({
    action: {
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        texts.set(tabId, text);
      },
    },
  });
});

describe('badge', () => {
  it.each([
    [undefined, ''],
    [0, ''],
    [7, '7'],
    [99, '99'],
    [100, '99+'],
  ])('writes %s as «%s»', (count, text) => expect(badgeText(count)).toBe(text));

  it('keeps tabs apart', async () => {
    const badge = createBadge();
    await badge.show(1, 0, 3);
    await badge.show(2, 0, 5);
    await badge.show(1, 0, undefined);
    expect([...texts]).toEqual([
      [1, ''],
      [2, '5'],
    ]);
  });

  it('stays when a frame is left after another was entered', async () => {
    const badge = createBadge();
    await badge.show(1, 0, 3);
    await badge.show(1, 8, 2);
    await badge.show(1, 0, undefined);
    expect(texts.get(1)).toBe('2');
  });

  it('is cleared after the worker slept and forgot', async () => {
    await createBadge().show(1, 4, undefined);
    expect(texts.get(1)).toBe('');
  });
});
