import type { Severity } from '../../engine/finding';

/** Shape first, colour second: a wave, dashes or dots, as under the words. */
const SHAPES: Record<Severity, string> = {
  error: 'M1 6 q1.75 -4 3.5 0 t3.5 0 t3.5 0',
  warning: 'M1 6 h4 M8 6 h4',
  info: 'M1.5 6 h.01 M6.5 6 h.01 M11.5 6 h.01',
};

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      class={`mark mark-${severity}`}
      viewBox="0 0 13 9"
      width="18"
      height="12"
      aria-hidden="true"
    >
      <path d={SHAPES[severity]} />
    </svg>
  );
}
