import { browser } from 'wxt/browser';
import type { ChangeAnswer, UndoChange } from './changes';
import type { Problem } from './checks';
import { applyRuleChange, type DeviceRules, type RuleChange } from './rule-changes';
import { recall, remember } from './rule-history';
import { asStored, createSourcesReader, RULE_KEYS, readStoredRules } from './rule-store';
import { withSetAside } from './set-aside';

export interface RuleWriter {
  /** @throws Error in Spanish that names the place, when the change would store what cannot be read */
  change(change: RuleChange | UndoChange): Promise<ChangeAnswer>;
  /** Sets broken layers aside and stores what could be read of them. */
  repair(): Promise<void>;
}

/** Writes the layers of this device; whoever calls does so one change at a time. */
export function createRuleWriter(): RuleWriter {
  return {
    async change(change) {
      const { rules, problems, stored } = await readNow();
      if (change.type === 'undo') {
        const before = await recall(change.id);
        if (before) await write(before, rules, await withSetAside(stored, problems));
        return {};
      }
      const after = applyRuleChange(rules, change);
      if (after === rules) return {};
      refuseUnreadable(after);
      const undo = await remember(rules);
      await write(after, rules, await withSetAside(stored, problems));
      return undo === undefined ? {} : { undo };
    },
    async repair() {
      const { rules, problems, stored } = await readNow();
      if (problems.length > 0) await write(rules, undefined, await withSetAside(stored, problems));
    },
  };
}

async function readNow() {
  const stored = await readStoredRules();
  const { sources, problems } = createSourcesReader()(stored);
  const { pack, edits } = sources;
  const rules: DeviceRules = { ...(pack ? { pack } : {}), edits };
  return { stored: ofDevice(stored), rules, problems };
}

function ofDevice(stored: Readonly<Record<string, unknown>>) {
  const { [RULE_KEYS.pack]: pack, [RULE_KEYS.edits]: edits } = stored;
  return { [RULE_KEYS.pack]: pack, [RULE_KEYS.edits]: edits };
}

/** Stores what differs from `former`, or all of it. */
async function write(
  { pack, edits }: DeviceRules,
  former: DeviceRules | undefined,
  aside: Readonly<Record<string, unknown>>,
): Promise<void> {
  await browser.storage.local.set({
    ...aside,
    ...(former?.edits === edits ? {} : { [RULE_KEYS.edits]: asStored(edits) }),
    ...(pack && former?.pack !== pack ? { [RULE_KEYS.pack]: pack } : {}),
  });
  if (!pack) await browser.storage.local.remove(RULE_KEYS.pack);
}

function refuseUnreadable({ pack, edits }: DeviceRules): void {
  const { problems } = createSourcesReader()({
    [RULE_KEYS.pack]: pack,
    [RULE_KEYS.edits]: asStored(edits),
  });
  const [wrong]: readonly Problem[] = problems;
  if (wrong) throw new Error(`Valor no válido en ${wrong.place}: se esperaba ${wrong.expected}`);
}
