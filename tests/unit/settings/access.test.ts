import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../../lib/messaging/answer';
import { isAllowed, isPermitted } from '../../../lib/settings/access';
import { stubBrowser } from '../fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

const contains = vi.fn();
const from = (sender: Partial<Sender>): Sender => sender as Sender;
const POPUP = from({ url: 'chrome-extension://usted/popup.html' });
const PAGE = from({ url: 'https://correo.gov.co/a', origin: 'https://correo.gov.co' });

beforeEach(() => {
  stubBrowser({
    permissions: { contains },
    runtime: { getURL: (path: string) => `chrome-extension://usted${path}` },
  });
});

describe('who may change settings', () => {
  const site = 'https://correo.gov.co';

  it('is our own pages, for everything', () => {
    expect(isPermitted({ type: 'pause', site }, POPUP)).toBe(true);
    expect(isPermitted({ type: 'restore', site }, POPUP)).toBe(true);
  });

  it('is the coach in a page, for what its card offers', () => {
    expect(isPermitted({ type: 'channel', site, channel: 'chat' }, PAGE)).toBe(true);
    expect(
      isPermitted({ type: 'dismiss', dismissal: { ruleId: 'jerga', actual: 'x', site } }, PAGE),
    ).toBe(true);
    expect(isPermitted({ type: 'resume', site }, PAGE)).toBe(false);
    expect(isPermitted({ type: 'pause', site }, PAGE)).toBe(false);
  });
});

describe('isAllowed', () => {
  it('asks the browser about the origin that the browser names', async () => {
    contains.mockResolvedValue(true);
    expect(await isAllowed(PAGE)).toBe(true);
    expect(contains).toHaveBeenCalledWith({ origins: ['https://correo.gov.co/*'] });
  });

  it('allows no opaque origin', async () => {
    expect(await isAllowed(from({ origin: 'null', url: 'about:blank' }))).toBe(false);
  });
});
