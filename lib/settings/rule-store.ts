import { browser } from 'wxt/browser';
import { listen } from '../messaging/listen';
import { runInSlices, runSlice } from '../slices';
import { isObject, type Problem, type Report } from './checks';
import { layerCheck, packCheck, readAhead } from './layer-checks';
import { type PolicyRead, readPolicy } from './policy';
import { NO_SOURCES, type RuleSetLayer, type RuleSources } from './rule-set';

/** Keys in `storage.local`, apart from the small settings: a pack may be large, and few read it. */
export const RULE_KEYS = { pack: 'rulePack', edits: 'ruleEdits', policy: 'rulePolicy' } as const;

/** Format of the stored edits; a change of meaning raises it and adds a migration. */
const EDITS_VERSION = 1;

/** Values of `storage.local` by key. */
type Stored = Readonly<Record<string, unknown>>;
type Changes = Readonly<Record<string, { newValue?: unknown }>>;

export interface SourcesRead {
  readonly sources: RuleSources;
  /** What could not be used of what is stored on this device. */
  readonly problems: readonly Problem[];
  /** What could not be used of the entity's policy. */
  readonly policyProblems: readonly Problem[];
}

/** What is stored of the rule set, as it is; with the settings, which held some of it once. */
export function readStoredRules(): Promise<Stored> {
  return browser.storage.local.get(['settings', ...Object.values(RULE_KEYS)]);
}

/** Calls back with what changes of the stored rule set, as it is, until aborted. */
export function watchStoredRules(onChange: (values: Stored) => void, signal?: AbortSignal): void {
  const keys: readonly string[] = Object.values(RULE_KEYS);
  const listener = (changes: Changes): void => {
    const ours = Object.entries(changes).filter(([key]) => keys.includes(key));
    if (ours.length === 0) return;
    onChange(Object.fromEntries(ours.map(([key, { newValue }]) => [key, newValue])));
  };
  listen(browser.storage.local.onChanged, listener, signal);
}

/** All layers of the rule set on this device. Never fails on what is stored. */
export async function loadRuleSources(): Promise<SourcesRead> {
  const stored = await readStoredRules();
  await ahead(stored);
  return createSourcesReader()(stored);
}

/**
 * Loads all layers and calls back after each change to one of them, until aborted. Layers that did
 * not change keep their identity.
 */
export async function followRuleSources(
  onChange: (read: SourcesRead) => void,
  signal?: AbortSignal,
): Promise<SourcesRead> {
  const read = createSourcesReader();
  let changed: Stored = {};
  let stored: Stored | undefined;
  // Until the first answer is given, what changes becomes part of it.
  let told = false;
  watchStoredRules((values) => {
    if (!stored) {
      changed = { ...changed, ...values };
      return;
    }
    stored = { ...stored, ...values };
    if (told) void tell(stored);
  }, signal);
  const tell = async (now: Stored): Promise<void> => {
    await ahead(now);
    // A newer one is told of by itself.
    if (stored === now && !signal?.aborted) onChange(read(now));
  };
  // What changes while we read is newer than what we read.
  stored = { ...(await readStoredRules()), ...changed };
  let now: Stored;
  do {
    now = stored;
    await ahead(now);
  } while (now !== stored);
  told = true;
  return read(now);
}

/** Reads what is long of the layers in slices, so that a page goes on meanwhile. */
async function ahead(stored: Stored): Promise<void> {
  for (const key of [RULE_KEYS.pack, RULE_KEYS.edits]) {
    const work = readAhead(stored[key]);
    if (!runSlice(work).done) await runInSlices(work, () => false);
  }
}

/** Reads the stored layers and fails soft; what is stored as it was is read once. */
export function createSourcesReader(): (stored: Stored) => SourcesRead {
  const readPack = once((pack, report) =>
    pack === undefined ? undefined : packCheck(pack, 'pack', report),
  );
  const readEdits = once(editsOf);
  let former: readonly [raw: unknown, read: PolicyRead] | undefined;
  return (stored) => {
    const raw = stored[RULE_KEYS.policy];
    if (!former || former[0] !== raw) former = [raw, readPolicy(raw)];
    const { policy, problems: policyProblems } = former[1];
    const pack = readPack(stored[RULE_KEYS.pack]);
    const edits = readEdits(stored[RULE_KEYS.edits] ?? formerOf(stored.settings));
    return {
      sources: {
        ...(pack.value ? { pack: pack.value } : {}),
        ...(policy ? { policy } : {}),
        edits: edits.value,
      },
      problems: [...pack.problems, ...edits.problems],
      policyProblems,
    };
  };
}

/** Edits with their version, as they are kept. */
export function asStored(edits: RuleSetLayer): Stored {
  return { version: EDITS_VERSION, ...edits };
}

/** A reading that is made again only for another value. */
function once<T>(read: (value: unknown, report: Report) => T) {
  let former:
    | { readonly raw: unknown; readonly value: T; readonly problems: Problem[] }
    | undefined;
  return (raw: unknown) => {
    if (former && former.raw === raw) return former;
    const problems: Problem[] = [];
    const value = read(raw, (place, expected) => {
      problems.push({ place, expected });
      return undefined;
    });
    former = { raw, value, problems };
    return former;
  };
}

function editsOf(edits: unknown, report: Report): RuleSetLayer {
  if (edits === undefined) return NO_SOURCES.edits;
  if (!isObject(edits)) return report('rules', 'object') ?? NO_SOURCES.edits;
  const { version, ...layer } = edits;
  if (version !== EDITS_VERSION) report('version', 'version');
  return layerCheck(layer, '', report) ?? NO_SOURCES.edits;
}

/**
 * The edits that settings of version 1 held, as they would be stored today; undefined where there
 * is nothing to move.
 */
export function formerOf(settings: unknown): unknown {
  if (!isObject(settings) || settings.version !== 1) return undefined;
  const { rules, review } = settings;
  if (rules === undefined && (review === undefined || review === 'ask')) return undefined;
  return {
    version: EDITS_VERSION,
    ...(rules === undefined ? {} : { rules }),
    ...(review === undefined || review === 'ask' ? {} : { review }),
  };
}
