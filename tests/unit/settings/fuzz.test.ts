import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { translator } from '../../../lib/i18n/messages';
import { exportPack, writePack } from '../../../lib/settings/export';
import { layerCheck, readAhead } from '../../../lib/settings/layer-checks';
import { createFold } from '../../../lib/settings/layers';
import { readPack } from '../../../lib/settings/pack';
import { readPolicy } from '../../../lib/settings/policy';
import type { RuleSources } from '../../../lib/settings/rule-set';
import { createSourcesReader } from '../../../lib/settings/rule-store';
import { SHIPPED_PACKS } from '../../../lib/settings/shipped-packs';
import { readStored } from '../../../lib/settings/stored';
import { createTuning } from '../../../lib/settings/tuned-rules';
import es from '../../../public/_locales/es/messages.json';
import { RULES } from '../../../rules';

/** Each of the three properties runs so often: `FUZZ=40000` for more than a hundred thousand. */
const numRuns = Number(process.env.FUZZ ?? 150);
const PATIENCE = 60_000 + numRuns * 50;

const say = translator(es);
const TEXT =
  'Hola, parce: tienes que dar traslado de la misiva al abc lo antes posible, porfa. Gracias.';

const hostileKey = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '0', 'length'],
  ...[
    'rules',
    'terms',
    'own',
    'add',
    'options',
    'tuteo',
    'version',
    '\ud800',
    'ñ',
    'a'.repeat(300),
  ],
);
const hostileText = fc.constantFrom(
  ...['(', ')', '((((((', '(a|b)'.repeat(30), '|||', '(|)', '#', '*', ' ', '\u0000', '\udc00x'],
  ...['{actual}', '{}', '$&', 'a'.repeat(5_000), 'ß'.repeat(99), 'y/o', '«»', '__proto__'],
);
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true }),
  fc.dictionary(hostileKey, fc.anything({ maxDepth: 1 })),
  fc.array(hostileText, { maxLength: 4 }),
  hostileText,
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, null, undefined),
);

/** What a change does to a copy of something sound: at a place, another value, key or nothing. */
const change = fc.record({
  steps: fc.array(fc.nat(12), { maxLength: 6 }),
  key: fc.option(hostileKey),
  value: junk,
  drop: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutate(sound: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(sound));
  for (const { steps, key, value, drop } of changes) {
    let at = copy as Record<string, unknown>;
    for (const step of steps.slice(1)) {
      const keys = Object.keys(at);
      const next = at[keys[step % Math.max(1, keys.length)] ?? ''];
      if (typeof next !== 'object' || next === null) break;
      at = next as Record<string, unknown>;
    }
    const keys = Object.keys(at);
    // Nothing that is stored or parsed gives a list a named key.
    if (Array.isArray(at) && key !== null) continue;
    const chosen = key ?? keys[(steps[0] ?? 0) % Math.max(1, keys.length)] ?? 'x';
    if (drop) delete at[chosen];
    else
      Object.defineProperty(at, chosen, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

/** What no shipped pack says, and an entity may. */
const COURTESY = {
  greetings: {
    add: ['¡Qué gusto (de verdad)!', 'Le escribe la DIAN'],
    remove: ['hola'],
    chat: 'Buenas',
  },
  farewells: { add: ['Servirle nos honra'], remove: ['atte', 'gracias'], letter: 'Con gusto.' },
  signature: { office: 'Fonvivienda\nBogotá', contact: '[Teléfono]' },
};
const packs = fc.constantFrom(
  ...Object.values(SHIPPED_PACKS).map((pack) => ({ ...pack, courtesy: COURTESY })),
);
const mutated = (sound: fc.Arbitrary<unknown>) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(sound, fc.array(change, { maxLength: 3 }))
        .map(([each, changes]) => mutate(each, changes)),
    },
    { weight: 1, arbitrary: junk },
  );

/** Whatever the layers, the engine is made and checks. */
function works(sources: RuleSources): void {
  const tuned = createTuning()(createFold()(sources));
  const findings = createEngine(tuned).check({ channel: 'email', text: TEXT, context: {} });
  for (const { start = 0, end = 0 } of findings as { start?: number; end?: number }[]) {
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(TEXT.length);
  }
}

const untouched = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
};

describe('whatever it is,', () => {
  it(
    'a pack is taken whole or refused with places and sentences',
    () => {
      const cut = fc.tuple(mutated(packs), fc.option(fc.nat(4_000)), hostileText);
      fc.assert(
        fc.property(cut, ([value, at, inserted]) => {
          const whole = JSON.stringify(value) ?? '';
          const text = at === null ? whole : whole.slice(0, at) + inserted + whole.slice(at);
          const read = readPack(text, RULES);
          if ('problems' in read) {
            expect(read.problems.length).toBeGreaterThan(0);
            for (const { line, column, messageId, data } of read.problems) {
              expect(line).toBeGreaterThan(0);
              expect(column).toBeGreaterThan(0);
              expect(say(messageId, data)).not.toBe(messageId);
            }
            return;
          }
          works({ pack: read.pack, edits: {} });
          const set = createFold()({ pack: read.pack, edits: {} });
          expect(readPack(writePack(exportPack(set, RULES, read.pack)), RULES)).toHaveProperty(
            'pack',
          );
          untouched();
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'a policy says what is wrong, and the rest of it holds',
    () => {
      const sound = packs.map(
        ({ name, version, $schema, description, own, templates, ...layer }) => ({
          pack: { name, version, own, templates },
          defaults: { ...layer, adjust: ['-jerga', '+jerga: bacano = bueno'] },
          locks: JSON.stringify(layer),
          hosts: ['Gmail', 'https://a.gov.co/*'],
          hidden: ['guide'],
        }),
      );
      fc.assert(
        fc.property(mutated(sound), (raw) => {
          const { policy, problems } = readPolicy(raw);
          for (const { expected } of problems) {
            expect(say(`settings_expected_${expected}`)).not.toMatch(/^settings_/u);
          }
          if (!policy) return;
          for (const layer of [policy.defaults, policy.locks]) {
            const again: string[] = [];
            layerCheck(layer, '', (place) => void again.push(place) as undefined);
            expect(again).toEqual([]);
          }
          works({ policy, edits: {} });
          untouched();
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'what is stored gives a valid state, and says what it left out',
    () => {
      const sound = packs.map(({ name, version, $schema, description, ...layer }) => ({
        settings: {
          version: 1,
          pausedSites: ['https://a.gov.co'],
          rules: layer.rules,
          review: 'warn',
        },
        rulePack: { name, version, ...layer },
        ruleEdits: { version: 1, ...layer },
        rulePolicy: { locks: layer },
      }));
      fc.assert(
        fc.property(mutated(sound), (value) => {
          const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<
            string,
            unknown
          >;
          for (const layer of [stored.rulePack, stored.ruleEdits])
            for (const _ of readAhead(layer));
          const { sources, problems } = createSourcesReader()(stored);
          works(sources);
          const kept = { rulePack: sources.pack, ruleEdits: { version: 1, ...sources.edits } };
          expect(createSourcesReader()(kept).problems).toEqual([]);
          expect(createSourcesReader()(kept).sources).toEqual({
            ...sources,
            ...{ policy: undefined },
          });
          // Nothing leaves in silence: an unreadable part is named, so that it is set aside.
          // Null holds nothing that could be lost.
          if (problems.length === 0 && (stored.ruleEdits ?? undefined) !== undefined) {
            const now = JSON.stringify({ version: 1, ...sources.edits });
            expect(JSON.parse(now)).toEqual(JSON.parse(JSON.stringify(stored.ruleEdits)));
          }
          readStored(stored.settings);
          untouched();
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );
});

describe('a hostile file', () => {
  it.each([
    ['of ten megabytes', `{"version":2,"name":"${'a'.repeat(10_000_000)}"}`, 'pack_large'],
    ['of a hundred thousand brackets', '['.repeat(100_000), 'pack_json_deep'],
    ['of one open string', `{"name":"${'\\u0000'.repeat(500_000)}`, 'pack_json_broken'],
  ])('%s is refused at once', (_, text, messageId) => {
    expect(readPack(text, RULES)).toMatchObject({ problems: [{ messageId }] });
  });
});
