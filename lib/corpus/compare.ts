import type { Draft } from '../engine/draft';
import type { Engine } from '../engine/engine';
import type { Finding } from '../engine/finding';

/** A finding that one rule set has and the other lacks, with its words as they stand. */
export interface Sample {
  readonly id: string;
  /** Empty for a finding of the whole reply. */
  readonly actual: string;
}

/** What a change of the rule set does to one rule over a corpus. */
export interface RuleChange {
  readonly ruleId: string;
  readonly added: number;
  readonly removed: number;
  /** Findings that both rule sets have. */
  readonly kept: number;
  readonly addedSamples: readonly Sample[];
  readonly removedSamples: readonly Sample[];
}

export interface Comparison {
  readonly drafts: number;
  /** Drafts whose findings differ. */
  readonly changed: number;
  /** The most changed first; rules without any finding are left out. */
  readonly rules: readonly RuleChange[];
}

/** Samples kept of each kind: enough to judge by, and memory does not grow with the corpus. */
const SAMPLES = 5;

interface Tally {
  added: number;
  removed: number;
  kept: number;
  readonly addedSamples: Sample[];
  readonly removedSamples: Sample[];
}

/**
 * Compares two rule sets over old replies, a draft at a time. A finding is the same when rule and
 * place are; another severity or wording alone is no change of what is flagged.
 */
export class CorpusComparison {
  readonly #before: Engine;
  readonly #after: Engine;
  readonly #tallies = new Map<string, Tally>();
  #drafts = 0;
  #changed = 0;

  constructor(before: Engine, after: Engine) {
    this.#before = before;
    this.#after = after;
  }

  /** @param id names the draft in the samples */
  add(id: string, draft: Draft): void {
    const before = keyed(this.#before.check(draft));
    const after = keyed(this.#after.check(draft));
    this.#drafts++;
    let differs = false;
    for (const [key, { ruleId, actual }] of after) {
      const tally = this.#tallyOf(ruleId);
      if (before.has(key)) {
        tally.kept++;
        continue;
      }
      differs = true;
      tally.added++;
      if (tally.addedSamples.length < SAMPLES) tally.addedSamples.push({ id, actual });
    }
    for (const [key, { ruleId, actual }] of before) {
      if (after.has(key)) continue;
      const tally = this.#tallyOf(ruleId);
      differs = true;
      tally.removed++;
      if (tally.removedSamples.length < SAMPLES) tally.removedSamples.push({ id, actual });
    }
    if (differs) this.#changed++;
  }

  result(): Comparison {
    const rules = [...this.#tallies].map(([ruleId, tally]) => ({ ruleId, ...tally }));
    rules.sort((a, b) => b.added + b.removed - (a.added + a.removed));
    return { drafts: this.#drafts, changed: this.#changed, rules };
  }

  #tallyOf(ruleId: string): Tally {
    const known = this.#tallies.get(ruleId);
    if (known) return known;
    const tally = { added: 0, removed: 0, kept: 0, addedSamples: [], removedSamples: [] };
    this.#tallies.set(ruleId, tally);
    return tally;
  }
}

function keyed(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(
    findings.map((finding) => {
      const place =
        finding.scope === 'span' ? `${finding.start}-${finding.end}` : finding.messageId;
      return [`${finding.ruleId} ${place}`, finding];
    }),
  );
}
