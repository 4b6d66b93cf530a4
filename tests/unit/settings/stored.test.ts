import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { readStored } from '../../../lib/settings/stored';

const WHOLE = {
  version: 2,
  pausedSites: ['https://correo.gov.co'],
  channels: { 'https://chat.gov.co': 'chat' },
  dismissals: [{ ruleId: 'jerga', actual: 'radicado', site: 'https://correo.gov.co' }],
};

describe('readStored', () => {
  it('takes nothing stored as the defaults', () => {
    expect(readStored(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('reads what was written', () => {
    const { version: _, ...settings } = WHOLE;
    expect(readStored(WHOLE)).toEqual({ settings, problems: [] });
  });

  it('names the place of each broken value and keeps the rest', () => {
    const { settings, problems } = readStored({
      ...WHOLE,
      pausedSites: ['https://correo.gov.co', 'correo', 7],
      channels: { 'https://chat.gov.co': 'fax', 'https://b.gov.co': 'email' },
    });
    expect(problems).toEqual([
      { place: 'pausedSites[1]', expected: 'site' },
      { place: 'pausedSites[2]', expected: 'site' },
      { place: 'channels.https://chat.gov.co', expected: 'channel' },
    ]);
    expect(settings).toEqual({
      pausedSites: ['https://correo.gov.co'],
      channels: { 'https://b.gov.co': 'email' },
      dismissals: WHOLE.dismissals,
    });
  });

  it('reports settings of a newer version and keeps what it understands', () => {
    const { settings, problems } = readStored({ ...WHOLE, version: 3 });
    expect(problems).toEqual([{ place: 'version', expected: 'version' }]);
    expect(settings.pausedSites).toEqual(WHOLE.pausedSites);
  });

  it('makes valid settings of anything', () => {
    const part = fc.anything({ maxDepth: 3 });
    const stored = fc.oneof(
      part,
      fc.record({
        version: fc.constantFrom(1, 2),
        pausedSites: part,
        channels: part,
        dismissals: part,
      }),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const { settings } = readStored(value);
        expect(readStored({ version: 2, ...settings })).toEqual({ settings, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});
