import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followRuleSources, loadRuleSources } from '../../../lib/settings/rule-store';
import { unreadProblems } from '../../../lib/settings/set-aside';
import { createSettingsWriter } from '../../../lib/settings/settings-writer';
import { fakeBrowser } from '../fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

const PACK = { version: 3 as const, name: 'Hacienda' };
const off = (ruleId: string) => ({ type: 'rule' as const, ruleId, setting: { enabled: false } });
const sources = async () => (await loadRuleSources()).sources;

beforeEach(() => fakeBrowser.reset());

describe('stored rules', () => {
  it('start empty', async () => {
    expect(await loadRuleSources()).toEqual({
      sources: { edits: {} },
      problems: [],
      policyProblems: [],
    });
  });

  it('keep every one of many changes made at once', async () => {
    const writer = createSettingsWriter();
    await Promise.all(['tuteo', 'jerga', 'emoticones'].map((id) => writer.change(off(id))));
    expect(Object.keys((await sources()).edits.rules ?? {})).toEqual([
      'tuteo',
      'jerga',
      'emoticones',
    ]);
  });

  it('undo a change, and all that came after it', async () => {
    const writer = createSettingsWriter();
    await writer.change(off('tuteo'));
    const { undo = '' } = await writer.change({ type: 'pack', pack: PACK });
    await writer.change(off('jerga'));
    await writer.change({ type: 'undo', id: undo });
    expect(await sources()).toEqual({ edits: { rules: { tuteo: { enabled: false } } } });
    // A second time there is nothing left to undo.
    await writer.change({ type: 'undo', id: undo });
    expect(await sources()).toEqual({ edits: { rules: { tuteo: { enabled: false } } } });
  });

  it('say that there is nothing to undo where nothing changed', async () => {
    const writer = createSettingsWriter();
    expect(await writer.change({ type: 'review', mode: null })).toEqual({});
  });

  it('bring a removed pack back', async () => {
    const writer = createSettingsWriter();
    await writer.change({ type: 'pack', pack: PACK });
    const { undo = '' } = await writer.change({ type: 'pack', pack: null });
    expect(await sources()).toEqual({ edits: {} });
    await writer.change({ type: 'undo', id: undo });
    expect(await sources()).toEqual({ pack: PACK, edits: {} });
  });

  it('refuse what could not be read back, with the place', async () => {
    const change = createSettingsWriter().change({
      type: 'rule',
      ruleId: 'tuteo',
      setting: { severity: 'grave' as never },
    });
    await expect(change).rejects.toThrow('rules.tuteo.severity');
    expect(await sources()).toEqual({ edits: {} });
  });

  it('tell those who follow, and keep the identity of what did not change', async () => {
    const writer = createSettingsWriter();
    await writer.change({ type: 'pack', pack: PACK });
    const seen: unknown[] = [];
    const first = await followRuleSources(({ sources }) => seen.push(sources));
    await writer.change(off('tuteo'));
    await writer.change(off('jerga'));
    expect(seen).toHaveLength(2);
    const [second, third] = seen as (typeof first.sources)[];
    expect(second?.edits).toEqual({ rules: { tuteo: { enabled: false } } });
    expect(third?.pack).toBe(first.sources.pack);
  });

  it('move over from settings of the first version', async () => {
    const site = 'https://correo.gov.co';
    const former = {
      version: 1,
      pausedSites: [site],
      rules: { tuteo: { enabled: false }, jerga: { enabled: 'no', severity: 'info' } },
      review: 'warn',
    };
    await fakeBrowser.storage.local.set({ settings: former });
    const edits = {
      rules: { tuteo: { enabled: false }, jerga: { severity: 'info' } },
      review: 'warn',
    };
    expect((await sources()).edits).toEqual(edits);
    await createSettingsWriter().repair();
    expect((await sources()).edits).toEqual(edits);
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toEqual({ version: 2, pausedSites: [site], channels: {}, dismissals: [] });
    expect(await unreadProblems()).toEqual([{ place: 'rules.jerga.enabled', expected: 'boolean' }]);
  });

  it('set a pack aside that they cannot read, and say so', async () => {
    await fakeBrowser.storage.local.set({ rulePack: { version: 9, name: 'Del futuro' } });
    await createSettingsWriter().repair();
    expect(await sources()).toEqual({ edits: {} });
    expect(await unreadProblems()).toEqual([{ place: 'pack.version', expected: 'version' }]);
    const { settingsSetAside } = await fakeBrowser.storage.local.get('settingsSetAside');
    expect(settingsSetAside).toMatchObject([{ value: { rulePack: { name: 'Del futuro' } } }]);
  });
});
