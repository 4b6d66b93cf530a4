import { browser } from 'wxt/browser';
import { createQueue } from '../queue';
import { applyChange, type ChangeAnswer, isSiteChange, type SettingsChange } from './changes';
import { asStored, createSourcesReader, formerOf, RULE_KEYS } from './rule-store';
import { createRuleWriter } from './rule-writer';
import { acknowledgeProblems, withSetAside } from './set-aside';
import type { Settings } from './settings';
import { readNow, SETTINGS_KEY } from './store';
import { readStored, SETTINGS_VERSION } from './stored';

/*
 * Apart from reading: every frame reads the settings, and only the background needs what it takes
 * to check a whole rule set.
 */

export interface SettingsWriter {
  /**
   * Applies a change after all earlier ones; resolves when it is stored.
   *
   * @throws Error in Spanish that names the place, when the change would store what cannot be read
   */
  change(change: SettingsChange): Promise<ChangeAnswer>;
  /** Sets broken stored settings aside and stores what could be read of them. */
  repair(): Promise<void>;
  acknowledge(): Promise<void>;
}

/** The only writer; it lives in the background, so that two doors never overwrite each other. */
export function createSettingsWriter(): SettingsWriter {
  const inTurn = createQueue();
  const rules = createRuleWriter();

  async function write(next: (settings: Settings) => Settings): Promise<ChangeAnswer> {
    const { stored, settings, problems } = await readNow();
    const changed = next(settings);
    const former = await readFormer(stored);
    const broken = [...problems, ...former.problems];
    if (changed === settings && broken.length === 0 && !former.moved) return {};
    const written = { version: SETTINGS_VERSION, ...changed };
    const [wrong] = readStored(written).problems;
    if (wrong) throw new Error(`Valor no válido en ${wrong.place}: se esperaba ${wrong.expected}`);
    const aside = await withSetAside(stored, broken);
    await browser.storage.local.set({ ...aside, ...former.moved, [SETTINGS_KEY]: written });
    return {};
  }

  return {
    change: (change) =>
      inTurn(() =>
        isSiteChange(change)
          ? write((settings) => applyChange(settings, change))
          : rules.change(change),
      ),
    repair: () =>
      inTurn(async () => {
        await write((settings) => settings);
        await rules.repair();
      }),
    acknowledge: () => inTurn(acknowledgeProblems),
  };
}

/** What settings of version 1 said of the rule set, to be stored where it stands today. */
async function readFormer(stored: unknown) {
  const raw = formerOf(stored);
  if (raw === undefined) return { problems: [], moved: undefined };
  const { [RULE_KEYS.edits]: newer } = await browser.storage.local.get(RULE_KEYS.edits);
  if (newer !== undefined) return { problems: [], moved: { [RULE_KEYS.edits]: newer } };
  const { sources, problems } = createSourcesReader()({ [RULE_KEYS.edits]: raw });
  return { problems, moved: { [RULE_KEYS.edits]: asStored(sources.edits) } };
}
