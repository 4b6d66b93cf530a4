import { type Told, useModel } from './model';
import { translate as t } from './translate';

/** What of the entity's policy and of what is stored here cannot be used, and where it stands. */
export function Unusable() {
  const { policy, device } = useModel().unusable;
  return (
    <>
      <Listed of="policy" problems={policy} />
      <Listed of="device" problems={device} />
    </>
  );
}

interface Props {
  /** Its sentences are `options_unusable_<of>` and `options_unusable_<of>_text`. */
  readonly of: 'policy' | 'device';
  readonly problems: readonly Told[];
}

function Listed({ of, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <details class="unusable">
      <summary>{t(`options_unusable_${of}`, { count: problems.length })}</summary>
      <p>{t(`options_unusable_${of}_text`)}</p>
      <ul>
        {problems.map(({ place, text }) => (
          <li key={`${place} ${text}`}>
            <code>{place}</code>: {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
