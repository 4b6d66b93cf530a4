import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send';
import { type CatalogueProblem, catalogueProblems } from '../../lib/settings/catalogue-problems';
import type { SettingsChange } from '../../lib/settings/changes';
import type { Problem } from '../../lib/settings/checks';
import { createFold, type EffectiveRuleSet } from '../../lib/settings/layers';
import type { RuleSources } from '../../lib/settings/rule-set';
import { followRuleSources, type SourcesRead } from '../../lib/settings/rule-store';
import type { Settings } from '../../lib/settings/settings';
import { watchSettings } from '../../lib/settings/store';
import { createTuning, type TunedRules } from '../../lib/settings/tuned-rules';
import { RULES } from '../../rules';
import { told } from './own/sentence';
import { translate as t, useOwnMessages } from './translate';

/** What was done last, in words; `failed`: it was not. */
interface Said {
  readonly text: string;
  readonly failed?: boolean;
  /** Two equal sentences one after the other are two. */
  readonly number: number;
}

/** The settings and the rule set as they are now, and the one way to change them. */
export interface Model {
  readonly settings: Settings;
  readonly sources: RuleSources;
  /** All layers together. */
  readonly set: EffectiveRuleSet;
  /** The rules that they make: the entity's own first. */
  readonly tuned: TunedRules;
  /** What of the layers cannot be used, in words. */
  readonly unusable: Unusable;
  readonly said: Said | undefined;
  /** Whether there is something to take back. */
  readonly canUndo: boolean;
  /**
   * Saves a change at once, says what it did and keeps the way back.
   *
   * @param said the sentence that says it
   * @param back the change that takes it back; a change of the rule set brings its own
   */
  change(change: SettingsChange, said: string, back?: SettingsChange): Promise<void>;
  undo(): Promise<void>;
  /** Says something that changed no setting. */
  say(text: string): void;
}

/** What cannot be used, by who can mend it. */
interface Unusable {
  readonly policy: readonly Told[];
  readonly device: readonly Told[];
}

/** Something wrong, and where it stands: `locks.rules.tuteo.severity`. */
export interface Told {
  readonly place: string;
  readonly text: string;
}

interface Step {
  readonly said: string;
  readonly back: SettingsChange;
}

/** Steps that can be taken back, the first ones leave. */
const STEPS = 30;

const Context = createContext<Model | undefined>(undefined);

export function useModel(): Model {
  const model = useContext(Context);
  if (!model) throw new Error('Fuera de los ajustes');
  return model;
}

const foldLayers = createFold();
const tune = createTuning();

interface Props {
  /** The settings when the page was opened. */
  readonly initial: Settings;
  readonly children: ComponentChildren;
}

/** Keeps the settings in step with what is stored, whoever changes them. */
export function ModelProvider({ initial, children }: Props) {
  const [settings, setSettings] = useState(initial);
  const read = useSources();
  const [said, setSaid] = useState<Said>();
  const steps = useRef<Step[]>([]);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);
  const model = useMemo((): Model | undefined => {
    if (!read) return undefined;
    const { sources } = read;
    const set = foldLayers(sources);
    const tuned = tune(set);
    const say = (text: string, failed = false): void =>
      setSaid((before) => ({ text, failed, number: (before?.number ?? 0) + 1 }));
    const attempt = async (change: SettingsChange) => {
      try {
        return (await send('settings.change', change)) ?? {};
      } catch (error) {
        say(error instanceof Error ? error.message : String(error), true);
        return undefined;
      }
    };
    return {
      ...{ settings, sources, set, tuned, said, say },
      unusable: unusableOf(read),
      canUndo: steps.current.length > 0,
      async change(change, sentence, back) {
        const answer = await attempt(change);
        if (!answer) return;
        const way = answer.undo === undefined ? back : ({ type: 'undo', id: answer.undo } as const);
        if (way) steps.current = [...steps.current, { said: sentence, back: way }].slice(-STEPS);
        say(sentence);
      },
      async undo() {
        const step = steps.current.at(-1);
        if (!step || !(await attempt(step.back))) return;
        steps.current = steps.current.slice(0, -1);
        say(t('options_undone', { what: step.said }));
      },
    };
  }, [settings, read, said]);
  if (!model) return null;
  useOwnMessages(model.tuned.messages);
  return <Context.Provider value={model}>{children}</Context.Provider>;
}

/** All layers; undefined until they are read. */
function useSources(): SourcesRead | undefined {
  const [read, setRead] = useState<SourcesRead>();
  useEffect(() => {
    const life = new AbortController();
    void followRuleSources(setRead, life.signal).then(setRead);
    return () => life.abort();
  }, []);
  return read;
}

function unusableOf({ sources, problems, policyProblems }: SourcesRead): Unusable {
  const inShape = ({ place, expected }: Problem): Told => ({
    place,
    text: t(`settings_expected_${expected}`),
  });
  const known = catalogueProblems(sources, RULES);
  const inName = (each: CatalogueProblem): Told => ({
    place: each.place,
    text: told(each.messageId, each.data),
  });
  return {
    policy: [...policyProblems.map(inShape), ...known.policy.map(inName)],
    device: [...problems.map(inShape), ...known.device.map(inName)],
  };
}
