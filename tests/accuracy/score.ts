import { createEngine } from '../../lib/engine/engine';
import type { Finding } from '../../lib/engine/finding';
import { tuteo } from '../../rules/tuteo';
import type { GoldItem } from './gold';

/** Counts of one group of items: informal texts found and missed, formal ones accused and left. */
export interface Figures {
  found: number;
  missed: number;
  accused: number;
  clean: number;
  /** Words of the formal texts. */
  cleanWords: number;
}

export interface Failure {
  readonly item: GoldItem;
  readonly kind: 'missed' | 'accused';
  /** What was flagged, as "word → replacement". */
  readonly flagged: readonly string[];
}

export interface Score {
  readonly total: Figures;
  readonly bySource: ReadonlyMap<string, Figures>;
  readonly byKind: ReadonlyMap<string, Figures>;
  readonly pairs: { readonly right: number; readonly all: number };
  readonly failures: readonly Failure[];
}

/** Judges each text as a whole: informal if the rule finds anything in it. */
export function score(items: readonly GoldItem[]): Score {
  const total = none();
  const bySource = new Map<string, Figures>();
  const byKind = new Map<string, Figures>();
  const pairs = new Map<string, boolean>();
  const sides = new Map<string, number>();
  const failures: Failure[] = [];
  for (const item of items) {
    if (item.ambiguous) continue;
    const findings = findingsOf(item.text);
    const right = findings.length > 0 === isInformal(item);
    const kind = item.imperativeOnly ? 'tuteo, imperative only' : item.label;
    for (const figures of [total, at(bySource, item.source), at(byKind, kind)]) {
      count(figures, item, right);
    }
    if (item.pair !== undefined) {
      pairs.set(item.pair, (pairs.get(item.pair) ?? true) && right);
      sides.set(item.pair, (sides.get(item.pair) ?? 0) + 1);
    }
    if (!right) {
      const flagged = findings.map(({ actual, expected }) => `${actual} → ${expected[0]}`);
      failures.push({ item, kind: isInformal(item) ? 'missed' : 'accused', flagged });
    }
  }
  const whole = [...pairs].filter(([pair]) => sides.get(pair) === 2);
  const right = whole.filter(([, both]) => both).length;
  return { total, bySource, byKind, pairs: { right, all: whole.length }, failures };
}

export function isInformal({ label }: GoldItem): boolean {
  return label === 'tuteo' || label === 'voseo';
}

const QUOTES = /["«»“”]/gu;

const engine = createEngine({ rules: [tuteo] });

/**
 * What the rule finds. The labels count words inside quotation marks, which the product leaves
 * alone as somebody else's; the marks are blanked here so that the language itself is measured.
 */
export function findingsOf(text: string): Finding[] {
  return engine.check({ channel: 'email', text: text.replace(QUOTES, ' '), context: {} });
}

function count(figures: Figures, item: GoldItem, right: boolean): void {
  if (isInformal(item)) {
    figures[right ? 'found' : 'missed']++;
    return;
  }
  figures[right ? 'clean' : 'accused']++;
  figures.cleanWords += item.text.split(/\s+/u).length;
}

function none(): Figures {
  return { found: 0, missed: 0, accused: 0, clean: 0, cleanWords: 0 };
}

function at(groups: Map<string, Figures>, key: string): Figures {
  const known = groups.get(key);
  if (known) return known;
  const fresh = none();
  groups.set(key, fresh);
  return fresh;
}

/** Share of `part` in `all`, percent; undefined where there is nothing to share. */
export function percent(part: number, all: number): number | undefined {
  return all === 0 ? undefined : (100 * part) / all;
}

export const precision = ({ found, accused }: Figures) => percent(found, found + accused);
export const recall = ({ found, missed }: Figures) => percent(found, found + missed);
/** Formal texts that were accused, percent. */
export const falseAlarms = ({ accused, clean }: Figures) => percent(accused, accused + clean);

export function f1(figures: Figures): number | undefined {
  const { found, missed, accused } = figures;
  return percent(2 * found, 2 * found + missed + accused);
}
