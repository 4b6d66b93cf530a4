import type { Origin } from '../../../lib/settings/placed';
import { translate as t } from '../translate';

interface Props {
  readonly id?: string;
  readonly origin: Origin;
  /** What the value is called, for who hears the button. */
  readonly name: string;
  /** Takes back what was changed here. */
  readonly onReset?: (() => void) | undefined;
}

/** Who set a value, where it is not as it comes, and the way back from a change made here. */
export function OriginMark({ id, origin, name, onReset }: Props) {
  if (origin === 'default') return null;
  return (
    <span class={`origin ${origin}`}>
      <span id={id}>{t(`options_origin_${origin}`)}</span>
      {origin === 'own' && onReset && (
        <button
          type="button"
          class="quiet"
          aria-label={t('options_reset_of', { what: name })}
          onClick={onReset}
        >
          {t('options_reset')}
        </button>
      )}
    </span>
  );
}
