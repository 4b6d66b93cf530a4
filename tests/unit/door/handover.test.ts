import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchedRenderer, handOverRenderer } from '../../../lib/door/handover';
import { send } from '../../../lib/messaging/send';

vi.mock('../../../lib/messaging/send', () => ({ send: vi.fn() }));

const renderer = { styles: '', draw: () => {} };

beforeEach(() => vi.mocked(send).mockReset());

describe('what draws', () => {
  it('is brought once, however many scenes wait for it', async () => {
    vi.mocked(send).mockImplementation(async () => handOverRenderer(renderer) as undefined);
    const renderers = fetchedRenderer();
    expect(renderers.current).toBeUndefined();
    await Promise.all([renderers.bring(), renderers.bring()]);
    expect(renderers.current).toBe(renderer);
    expect(send).toHaveBeenCalledOnce();
  });

  it('is asked for again when nobody could bring it', async () => {
    const renderers = fetchedRenderer();
    vi.mocked(send).mockResolvedValueOnce(undefined);
    await renderers.bring();
    expect(renderers.current).toBeUndefined();
    vi.mocked(send).mockImplementation(async () => handOverRenderer(renderer) as undefined);
    await renderers.bring();
    expect(renderers.current).toBe(renderer);
  });

  it('is not the one that a former copy of the extension left', () => {
    handOverRenderer(renderer);
    expect(fetchedRenderer().current).toBeUndefined();
  });
});
