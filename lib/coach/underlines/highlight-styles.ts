import { SEVERITIES, type Severity } from '../../engine/finding';
import type { Theme } from '../theme';
import { MARK_COLORS } from './colors';

/** Shape by severity, never colour alone. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'wavy',
  warning: 'dashed',
  info: 'dotted',
};

/** See presence.css. */
const LINE = import.meta.env.FIREFOX ? 'var(--usted-line, none)' : 'underline';

/** Style sheet of our highlights; a highlight may only set colours and decorations. */
export function highlightStyles(theme: Theme): string {
  const colors = MARK_COLORS[theme];
  const underlines = SEVERITIES.map(
    (severity) =>
      `::highlight(usted-${severity}) { text-decoration: ${LINE} ${SHAPES[severity]} ${severity === 'error' ? '1.5px' : '2px'} ${colors[severity]}; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }`,
  );
  return `${underlines.join('\n')}\n::highlight(usted-active) { background-color: ${colors.active}; }`;
}
