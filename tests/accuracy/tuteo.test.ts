import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding, SpanFinding } from '../../lib/engine/finding';
import { readGold } from './gold';
import { falseAlarms, findingsOf, isInformal, percent, precision, recall, score } from './score';

const GOLD = '../shared/gold';

interface Frames {
  readonly frames: readonly string[];
}

function read<T>(name: string): T & Frames {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'));
}

const frame = (pattern: string, clause: string): string =>
  pattern.replace('{x}', clause).replace('{X}', clause.charAt(0).toUpperCase() + clause.slice(1));

function framed({ frames, clauses }: Frames & { readonly clauses: readonly string[] }): string[] {
  return clauses.flatMap((clause) => frames.map((pattern) => frame(pattern, clause)));
}

/** The text with the first replacement of each finding. */
function fixed(text: string, findings: readonly Finding[]): string {
  const spans = findings.filter((each): each is SpanFinding => each.scope === 'span');
  return spans.reduceRight(
    (done, { start, end, expected }) => done.slice(0, start) + expected[0] + done.slice(end),
    text,
  );
}

const flaggedIn = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    findingsOf(text).map(({ actual, expected }) => `${actual} → ${expected[0]} in: ${text}`),
  );

describe('sentences of our own', () => {
  it('never takes what I did for vos', () => {
    const texts = framed(read<{ clauses: string[] }>('primera-persona'));
    expect(texts.length).toBeGreaterThanOrEqual(800);
    expect(flaggedIn(texts)).toEqual([]);
  });

  it('never takes what I did for vos, even beside tú and vos', () => {
    const { besideTu } = read<{ besideTu: Frames & { clauses: string[] } }>('primera-persona');
    const flagged = framed(besideTu).flatMap((text) =>
      findingsOf(text).filter(({ actual }) => actual.endsWith('í')),
    );
    expect(flagged).toEqual([]);
  });

  it('leaves service prose in usted alone', () => {
    const texts = framed(read<{ clauses: string[] }>('usted'));
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect(flaggedIn(texts)).toEqual([]);
  });

  it('says tú and vos as usted, word by word', () => {
    const { frames, pairs } = read<{ pairs: [string, string][] }>('pares');
    const cases = pairs.flatMap(([informal, formal]) =>
      frames.map((pattern) => [frame(pattern, informal), frame(pattern, formal)] as const),
    );
    expect(cases.length).toBeGreaterThanOrEqual(200);
    for (const [informal, formal] of cases) {
      expect(fixed(informal, findingsOf(informal))).toBe(formal);
    }
    expect(flaggedIn(cases.map(([, formal]) => formal))).toEqual([]);
  });
});

describe.skipIf(!existsSync(GOLD))(`labelled sentences of others, in ${GOLD}`, () => {
  const floors = (file: string) => score(readGold([`${GOLD}/${file}.jsonl`]));

  it('reaches its figures on treebanks', () => {
    const { total } = floors('ud-dev');
    expect(precision(total)).toBeGreaterThanOrEqual(92);
    expect(recall(total)).toBeGreaterThanOrEqual(94);
    expect(falseAlarms(total)).toBeLessThanOrEqual(0.2);
  });

  it('reaches its figures on the messages of programs', () => {
    const { byKind, pairs } = floors('l10n-dev');
    const [tuteo, voseo, usted] = ['tuteo', 'voseo', 'usted'].map((kind) => byKind.get(kind));
    expect(tuteo && recall(tuteo)).toBeGreaterThanOrEqual(97.5);
    // The rest are bare forms in -í, which also say what I did.
    expect(voseo && recall(voseo)).toBeGreaterThanOrEqual(96);
    expect(usted && falseAlarms(usted)).toBeLessThanOrEqual(0.3);
    expect(percent(pairs.right, pairs.all)).toBeGreaterThanOrEqual(96);
  });

  it('reaches its figures on orders alone', () => {
    const items = readGold([`${GOLD}/mozilla-mediawiki-dev.jsonl`]);
    const orders = score(items.filter((item) => item.imperativeOnly && isInformal(item))).total;
    expect(recall(orders)).toBeGreaterThanOrEqual(95);
  });
});
