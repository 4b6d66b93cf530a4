import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRegistration } from '../../../lib/settings/registration';
import { createSettingsWriter } from '../../../lib/settings/settings-writer';
import { fakeBrowser, stubBrowser } from '../fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
}

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

/** What the browser holds; the fake enforces what the real one refuses. */
let granted: string[];
let script: Script | undefined;
/** Frames of the open tabs: what each says its origin is. */
let frames: Record<number, readonly string[]>;
/** Frames that got the coach, as `tab:frame`. */
let injected: string[];
const sendMessage = vi.fn();

const scripting = {
  getRegisteredContentScripts: async () => (script ? [structuredClone(script)] : []),
  registerContentScripts: async ([one]: Script[]) => {
    if (script) throw new Error(`Duplicate script ID '${one?.id}'`);
    script = one;
  },
  updateContentScripts: async ([one]: Script[]) => {
    if (!script) throw new Error(`Nonexistent script ID '${one?.id}'`);
    script = one;
  },
  unregisterContentScripts: async () => {
    if (!script) throw new Error('Nonexistent script ID');
    script = undefined;
  },
  async executeScript({ target, files }: Injection) {
    const origins = frames[target.tabId];
    if (!origins) throw new Error('Frame with ID 0 is showing error page');
    if (files) {
      injected.push(...(target.frameIds ?? []).map((frame) => `${target.tabId}:${frame}`));
      return [];
    }
    return origins.map((result, frameId) => ({ frameId, result }));
  },
};

const CORREO = 'https://correo.gov.co/*';
const CHAT = 'https://chat.gov.co/*';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  granted = [];
  script = undefined;
  injected = [];
  // Tab 4 is a mail with a chat in a frame, and a frame without an origin of its own.
  frames = { 4: ['https://correo.gov.co', 'https://chat.gov.co', 'null'], 5: ['https://b.co'] };
  sendMessage.mockReset().mockResolvedValue(undefined);
  stubBrowser({
    scripting,
    permissions: { getAll: async () => ({ origins: granted }) },
    tabs: { query: async () => [{ id: 3 }, { id: 4 }, { id: 5 }], sendMessage },
  });
});

const pause = (site: string) => createSettingsWriter().change({ type: 'pause', site });
const resume = (site: string) => createSettingsWriter().change({ type: 'resume', site });

describe('registration', () => {
  it('registers nothing while nothing is granted', async () => {
    await createRegistration().sync();
    expect(script).toBeUndefined();
    expect(injected).toEqual([]);
  });

  it('reaches what is granted, in every frame and before the page starts', async () => {
    granted = [CORREO];
    await createRegistration().sync();
    expect(script).toMatchObject({
      matches: [CORREO],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    });
  });

  it('starts at once in the open frames of a site just granted, and only there', async () => {
    granted = [CORREO];
    await createRegistration().sync();
    expect(injected).toEqual(['4:0']);
    granted = [CORREO, CHAT];
    await createRegistration().sync();
    expect(injected).toEqual(['4:0', '4:1']);
    expect(script?.matches).toEqual([CHAT, CORREO]);
  });

  it('injects nothing twice when nothing changed', async () => {
    granted = [CORREO];
    const registration = createRegistration();
    await Promise.all([registration.sync(), registration.sync(), registration.sync()]);
    expect(injected).toEqual(['4:0']);
  });

  it('leaves paused sites out and comes back when they resume', async () => {
    granted = [CORREO, CHAT];
    await pause('https://chat.gov.co');
    await createRegistration().sync();
    expect(script?.excludeMatches).toEqual([CHAT]);
    injected = [];
    await resume('https://chat.gov.co');
    await createRegistration().sync();
    expect(script?.excludeMatches).toEqual([]);
    expect(injected).toEqual(['4:1']);
  });

  it('does not silence other ports of a paused one', async () => {
    granted = ['http://localhost/*'];
    await pause('http://localhost:3000');
    await createRegistration().sync();
    expect(script?.excludeMatches).toEqual([]);
  });

  it('unregisters when the last permission is withdrawn and tells the tabs', async () => {
    granted = [CORREO];
    const registration = createRegistration();
    await registration.sync();
    granted = [];
    await registration.withdraw();
    expect(script).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledWith(
      4,
      expect.objectContaining({ usted: 'access.removed' }),
    );
  });

  it('injects afresh after an update although the registration looks the same', async () => {
    granted = [CORREO];
    const registration = createRegistration();
    await registration.sync();
    await registration.renew();
    expect(injected).toEqual(['4:0', '4:0']);
    expect(script?.matches).toEqual([CORREO]);
  });

  it('ignores origins of other schemes', async () => {
    granted = ['chrome-extension://abc/*', 'file:///*', CORREO];
    await createRegistration().sync();
    expect(script?.matches).toEqual([CORREO]);
  });
});
