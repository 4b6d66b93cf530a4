import type { Severity } from '../../engine/finding';
import type { Translate } from '../../i18n/messages';
import { countOf } from '../count';
import { keepFocus, trusted } from './trusted';

interface CounterProps {
  readonly count: number;
  /** The gravest of the findings; undefined when there is none. */
  readonly worst: Severity | undefined;
  readonly expanded: boolean;
  readonly translate: Translate;
  readonly onToggle: () => void;
}

/** The small badge at the corner of the field: how many things to look at, or a tick. */
export function Counter({ count, worst, expanded, translate, onToggle }: CounterProps) {
  const label = translate(...countOf(count));
  return (
    <button
      type="button"
      class={`counter ${worst ?? 'clean'}`}
      aria-label={`${translate('extension_name')}: ${label}`}
      aria-expanded={expanded}
      title={label}
      onMouseDown={keepFocus}
      onClick={trusted(onToggle)}
    >
      {count > 0 ? (
        count
      ) : (
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 8.5 6.5 12 13 4.5" />
        </svg>
      )}
    </button>
  );
}
