import type { Finding } from '../engine/finding';
import { fold } from '../spanish/words';
import { type Counts, type Deed, NONE, type Tally } from './counts';

/** How long counts are gathered before they are reported, in milliseconds. */
const GATHER_MS = 4_000;

export interface Recorder {
  /**
   * What stands in a field while the agent rests. A finding counts once, however often it is seen:
   * of equal ones, as many as ever stood there together.
   */
  saw(field: Element, findings: readonly Finding[]): void;
  /** What became of findings of a field; whoever acts so quickly has seen them all the same. */
  did(deed: Exclude<Deed, 'shown'>, field: Element, findings: readonly Finding[]): void;
}

/**
 * Gathers what happens to findings and reports it in one message every few seconds; nothing runs
 * while nothing happens, and what is left is reported when the page is left.
 */
export function createRecorder(report: (tally: Tally) => void, signal: AbortSignal): Recorder {
  const seen = new WeakMap<Element, Map<string, number>>();
  let tally: Record<string, Counts> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (Object.keys(tally).length === 0) return;
    report(tally);
    tally = {};
  };
  const count = (ruleId: string, deed: Deed): void => {
    const before = tally[ruleId] ?? NONE;
    tally[ruleId] = { ...before, [deed]: before[deed] + 1 };
    timer ??= setTimeout(flush, GATHER_MS);
  };
  signal.addEventListener('abort', flush);
  globalThis.addEventListener?.('pagehide', flush, { signal });

  const saw = (field: Element, findings: readonly Finding[]): void => {
    const most = seen.get(field) ?? new Map<string, number>();
    seen.set(field, most);
    const now = new Map<string, number>();
    for (const finding of findings) {
      const key = identity(finding);
      const alike = (now.get(key) ?? 0) + 1;
      now.set(key, alike);
      if (alike <= (most.get(key) ?? 0)) continue;
      most.set(key, alike);
      count(finding.ruleId, 'shown');
    }
  };

  return {
    saw,
    did(deed, field, findings) {
      saw(field, findings);
      for (const { ruleId } of findings) count(ruleId, deed);
    },
  };
}

/** Rule and words: unlike the places, they stay while the text around is written. */
function identity({ ruleId, actual, messageId }: Finding): string {
  return `${ruleId}\n${actual === '' ? messageId : fold(actual)}`;
}
