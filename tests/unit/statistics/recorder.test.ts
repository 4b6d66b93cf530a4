import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/engine/finding';
import type { Tally } from '../../../lib/statistics/counts';
import { createRecorder } from '../../../lib/statistics/recorder';

const finding = (ruleId: string, actual: string): Finding => ({
  ...{ ruleId, actual, severity: 'error', messageId: ruleId, data: {}, expected: [], safe: false },
  ...{ scope: 'span', start: 0, end: actual.length },
});

const field = {} as Element;
let reports: Tally[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  reports = [];
  life = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
});

const start = () => createRecorder((tally) => reports.push(tally), life.signal);

describe('the recorder', () => {
  it('reports once for many events', () => {
    const recorder = start();
    recorder.saw(field, [finding('tuteo', 'tu'), finding('tuteo', 'Tienes')]);
    recorder.did('fixed', field, [finding('tuteo', 'tu')]);
    expect(reports).toEqual([]);
    vi.runAllTimers();
    expect(reports).toEqual([{ tuteo: { shown: 2, fixed: 1, dismissed: 0 } }]);
  });

  it('counts what is seen again only once, and equal words as often as they stand together', () => {
    const recorder = start();
    recorder.saw(field, [finding('tuteo', 'tu')]);
    recorder.saw(field, []);
    recorder.saw(field, [finding('tuteo', 'Tu')]);
    recorder.saw(field, [finding('tuteo', 'tu'), finding('tuteo', 'tu')]);
    vi.runAllTimers();
    expect(reports).toEqual([{ tuteo: { shown: 2, fixed: 0, dismissed: 0 } }]);
  });

  it('reports what is left when it ends, and nothing at rest', () => {
    const recorder = start();
    recorder.did('dismissed', field, [finding('jerga', 'parce')]);
    life.abort();
    expect(reports).toEqual([{ jerga: { shown: 1, fixed: 0, dismissed: 1 } }]);
    vi.runAllTimers();
    expect(reports).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
