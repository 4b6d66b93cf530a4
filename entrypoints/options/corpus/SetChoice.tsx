import { useId, useState } from 'preact/hooks';
import { type PackRead, readPack } from '../../../lib/settings/pack';
import { NO_SOURCES, type RuleSources } from '../../../lib/settings/rule-set';
import { RULES } from '../../../rules';
import { useModel } from '../model';
import { PackProblems } from '../packs/PackProblems';
import { translate as t } from '../translate';

export type SetKind = 'shipped' | 'current' | 'file';

/** One side of a comparison: which rules, and those of a file once it is read. */
export interface SetSide {
  readonly kind: SetKind;
  readonly sources: RuleSources | undefined;
}

interface Props {
  readonly label: string;
  readonly kind: SetKind;
  readonly onSide: (side: SetSide) => void;
}

/** Which rule set stands on one side of the comparison. */
export function SetChoice({ label, kind, onSide }: Props) {
  const { sources } = useModel();
  const id = useId();
  const [problems, setProblems] = useState<Extract<PackRead, { problems: unknown }>['problems']>(
    [],
  );
  const choose = (next: SetKind): void => {
    setProblems([]);
    const ready = { shipped: NO_SOURCES, current: sources, file: undefined };
    onSide({ kind: next, sources: ready[next] });
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readPack(await file.text(), RULES);
    setProblems('problems' in read ? read.problems : []);
    onSide({ kind: 'file', sources: 'pack' in read ? { pack: read.pack, edits: {} } : undefined });
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="ways">
        <select
          id={id}
          value={kind}
          onChange={({ currentTarget }) => choose(currentTarget.value as SetKind)}
        >
          {(['shipped', 'current', 'file'] as const).map((each) => (
            <option key={each} value={each}>
              {t(`options_set_${each}`)}
            </option>
          ))}
        </select>
        {kind === 'file' && (
          <input
            type="file"
            accept=".json,application/json"
            aria-label={t('options_corpus_pack')}
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        )}
      </span>
      {problems.length > 0 && <PackProblems problems={problems} />}
    </div>
  );
}
