import { editBetween } from '../../engine/stale';

/** A change as the card shows it: what goes, what comes, and a few words around them. */
export interface Preview {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

/** Longest text that is shown whole. */
const WHOLE = 48;
const CONTEXT = 28;

/** Short changes are shown whole; of a long one, the place where it differs. */
export function previewOf(actual: string, expected: string): Preview {
  if (actual.length <= WHOLE && expected.length <= WHOLE) {
    return { before: '', removed: visible(actual), added: visible(expected), after: '' };
  }
  const { start, end, inserted } = editBetween(actual, expected);
  return {
    before: clip(actual.slice(0, start), 'tail'),
    removed: clip(visible(actual.slice(start, end)), 'head', WHOLE),
    added: clip(visible(expected.slice(start, start + inserted)), 'head', WHOLE),
    after: clip(actual.slice(end), 'head'),
  };
}

/** At most a few words of a text, from its head or its tail, cut at a space. */
export function clip(text: string, side: 'head' | 'tail', limit = CONTEXT): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= limit) return line;
  if (side === 'head') {
    const cut = line.lastIndexOf(' ', limit);
    return `${line.slice(0, cut > 0 ? cut : limit)}…`;
  }
  const cut = line.indexOf(' ', line.length - limit);
  return `…${line.slice(cut > 0 ? cut + 1 : line.length - limit)}`;
}

function visible(text: string): string {
  return text.replaceAll(/\n+/gu, '¶');
}
