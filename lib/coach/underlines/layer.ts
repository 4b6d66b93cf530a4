import type { SpanFinding } from '../../engine/finding';
import type { Theme } from '../theme';

/** Something that can show where findings are, without touching the editable. */
export interface Layer {
  /** @param active the finding whose card is open */
  paint(findings: readonly SpanFinding[], active: SpanFinding | undefined, theme: Theme): void;
}
