import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unreadProblems } from '../../../lib/settings/set-aside';
import type { Settings } from '../../../lib/settings/settings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { createSettingsWriter } from '../../../lib/settings/settings-writer';
import { loadSettings, watchSettings } from '../../../lib/settings/store';
import { fakeBrowser } from '../fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

const SITE = 'https://correo.gov.co';
const dismissal = (actual: string) => ({ ruleId: 'jerga', actual, site: SITE });

beforeEach(() => fakeBrowser.reset());

describe('settings store', () => {
  it('starts from the defaults', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every one of many changes made at once', async () => {
    const writer = createSettingsWriter();
    const words = Array.from({ length: 30 }, (_, index) => `palabra${index}`);
    await Promise.all([
      ...words.map((word) => writer.change({ type: 'dismiss', dismissal: dismissal(word) })),
      writer.change({ type: 'pause', site: SITE }),
    ]);
    const settings = await loadSettings();
    expect(settings.dismissals.map(({ actual }) => actual)).toEqual(words);
    expect(settings.pausedSites).toEqual([SITE]);
  });

  it('undoes what it did', async () => {
    const writer = createSettingsWriter();
    await writer.change({ type: 'pause', site: SITE });
    await writer.change({ type: 'dismiss', dismissal: dismissal('radicado') });
    await writer.change({ type: 'channel', site: SITE, channel: 'chat' });
    await writer.change({ type: 'resume', site: SITE });
    await writer.change({ type: 'restore', site: SITE });
    await writer.change({ type: 'channel', site: SITE, channel: undefined });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('tells watchers until they are aborted', async () => {
    const writer = createSettingsWriter();
    const watching = new AbortController();
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings), watching.signal);
    await writer.change({ type: 'pause', site: SITE });
    watching.abort();
    await writer.change({ type: 'resume', site: SITE });
    expect(seen.map(({ pausedSites }) => pausedSites)).toEqual([[SITE]]);
  });

  it('refuses a change that could not be read back', async () => {
    const change = createSettingsWriter().change({ type: 'pause', site: 'mi correo' });
    await expect(change).rejects.toThrow('pausedSites[0]');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('goes on after a write that failed', async () => {
    const writer = createSettingsWriter();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(writer.change({ type: 'pause', site: SITE })).rejects.toThrow('QUOTA_BYTES');
    await writer.change({ type: 'pause', site: 'https://b.gov.co' });
    expect((await loadSettings()).pausedSites).toEqual(['https://b.gov.co']);
  });
});

describe('broken stored settings', () => {
  const broken = { version: 1, pausedSites: [SITE, 5], rules: 'ninguna' };

  beforeEach(() => fakeBrowser.storage.local.set({ settings: broken }));

  it('are set aside as they were, and the usable part is kept', async () => {
    await createSettingsWriter().repair();
    const stored = await fakeBrowser.storage.local.get(['settings', 'settingsSetAside']);
    expect(stored.settings).toEqual({ version: 2, ...DEFAULT_SETTINGS, pausedSites: [SITE] });
    expect(stored.settingsSetAside).toMatchObject([{ value: broken, acknowledged: false }]);
  });

  it('are set aside also when the first thing that happens is a change', async () => {
    await createSettingsWriter().change({ type: 'pause', site: SITE });
    const { settingsSetAside } = await fakeBrowser.storage.local.get('settingsSetAside');
    expect(settingsSetAside).toMatchObject([{ value: broken }]);
  });

  it('are reported until the agent has read it', async () => {
    const writer = createSettingsWriter();
    await writer.repair();
    expect(await unreadProblems()).toEqual([
      { place: 'pausedSites[1]', expected: 'site' },
      { place: 'rules', expected: 'object' },
    ]);
    await writer.acknowledge();
    expect(await unreadProblems()).toEqual([]);
  });

  it('are set aside once', async () => {
    const writer = createSettingsWriter();
    await writer.repair();
    await writer.repair();
    const { settingsSetAside } = await fakeBrowser.storage.local.get('settingsSetAside');
    expect(settingsSetAside).toHaveLength(1);
  });
});
