import { useEffect, useId, useState } from 'preact/hooks';
import { readSoundPack } from '../../../lib/settings/pack';
import { NO_SOURCES, type RuleSources } from '../../../lib/settings/rule-set';
import { useModel } from '../model';
import { PackProblems } from '../packs/PackProblems';
import { Reading } from '../packs/Reading';
import { usePack } from '../packs/use-pack';
import { translate as t } from '../translate';

export type SetKind = 'shipped' | 'current' | 'file';

/** One side of a comparison: which rules, and those of a file once it is read. */
export interface SetSide {
  readonly kind: SetKind;
  /** Undefined while a pack is still to be chosen or read. */
  readonly sources: RuleSources | undefined;
  readonly isReading?: boolean;
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
  const [text, setText] = useState('');
  const reading = usePack(text);
  useEffect(() => {
    if (text === '') return;
    const sources = reading.type === 'sound' ? { pack: readSoundPack(text), edits: {} } : undefined;
    onSide({ kind: 'file', sources, isReading: reading.type === 'reading' });
  }, [reading]);
  const choose = (next: SetKind): void => {
    setText('');
    const ready = { shipped: NO_SOURCES, current: sources, file: undefined };
    onSide({ kind: next, sources: ready[next] });
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    onSide({ kind: 'file', sources: undefined, isReading: true });
    setText(await file.text());
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
      {reading.type === 'sound' && (
        <p class="hint" role="status">
          {t('options_corpus_pack_read', { name: reading.name })}
        </p>
      )}
      {reading.type === 'reading' && <Reading />}
      {reading.type === 'problems' && <PackProblems problems={reading.problems} />}
    </div>
  );
}
