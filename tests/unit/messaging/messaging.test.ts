import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../lib/messaging/answer';
import { send } from '../../../lib/messaging/send';
import { fakeBrowser, fakeEvent, stubBrowser } from '../fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

const OURS = { id: 'usted' };
let onMessage: ReturnType<typeof fakeEvent>;
const sendMessage = vi.fn();

beforeEach(() => {
  vi.restoreAllMocks();
  onMessage = fakeEvent();
  sendMessage.mockReset();
  stubBrowser({ runtime: { id: OURS.id, onMessage, sendMessage } });
});

describe('answer', () => {
  it('answers its own names and stays out of the way of all others', async () => {
    answer({ 'site.allowed': (_, { id }) => id === OURS.id });
    const [mine] = onMessage.fire({ usted: 'site.allowed' }, OURS);
    expect(await mine).toBe(true);
    expect(onMessage.fire({ usted: 'badge.count', request: { count: 1 } }, OURS)).toEqual([
      undefined,
    ]);
  });

  it('hears nobody but this extension', () => {
    const handler = vi.fn();
    answer({ 'badge.count': handler });
    onMessage.fire({ usted: 'badge.count', request: { count: 1 } }, { id: 'otra' });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([null, 'hola', 7, {}, { usted: 'constructor' }, { usted: '__proto__' }])(
    'ignores %j',
    (message) => {
      answer({ 'badge.count': vi.fn() });
      expect(onMessage.fire(message, OURS)).toEqual([undefined]);
    },
  );

  it('stops when aborted', () => {
    const life = new AbortController();
    answer({ 'badge.count': vi.fn() }, life.signal);
    life.abort();
    expect(onMessage.hasListeners()).toBe(false);
  });

  it('hands the error of a handler to the sender', async () => {
    answer({
      'badge.count': () => {
        throw new Error('no hay pestaña');
      },
    });
    const [reply] = onMessage.fire({ usted: 'badge.count', request: { count: 1 } }, OURS);
    await expect(reply).rejects.toThrow('no hay pestaña');
  });
});

describe('send', () => {
  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'Extension context invalidated.',
  ])('takes «%s» as no answer', async (sentence) => {
    sendMessage.mockRejectedValue(new Error(sentence));
    expect(await send('badge.count', { count: 2 })).toBeUndefined();
  });

  it.each(['coach.load', 'templates.list'] as const)(
    'asks %s again when the background was stopped before it answered',
    async (name) => {
      sendMessage
        .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
        .mockResolvedValueOnce({ templates: [] });
      expect(await send(name)).toEqual({ templates: [] });
    },
  );

  it('does not count twice what may have been counted', async () => {
    sendMessage.mockRejectedValue(new Error('The message port closed before a response…'));
    expect(await send('statistics.add', { tally: {} as never })).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledOnce();
    // Unless nobody heard it.
    sendMessage
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValue(undefined);
    await send('statistics.add', { tally: {} as never });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('does not fail when the extension under the page is gone', async () => {
    vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue(undefined as never);
    expect(await send('badge.count', { count: 2 })).toBeUndefined();
  });

  it('passes on any other error', async () => {
    sendMessage.mockRejectedValue(new Error('sin almacén'));
    await expect(send('templates.list')).rejects.toThrow('sin almacén');
  });
});
