import type { Finding, SpanFinding } from '../../../lib/engine/finding';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A text with what was found in it underlined, as in the field; the shape tells the severity. */
export function Marked({ text, findings }: Props) {
  const spans = findings.filter((each): each is SpanFinding => each.scope === 'span');
  return (
    <span class="marked" lang="es">
      {piecesOf(text, spans).map(({ start, end, finding }) =>
        finding ? (
          <mark key={start} class={finding.severity}>
            {text.slice(start, end)}
          </mark>
        ) : (
          text.slice(start, end)
        ),
      )}
    </span>
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The smallest that covers it: a word within a long sentence. */
  readonly finding?: SpanFinding | undefined;
}

function piecesOf(text: string, spans: readonly SpanFinding[]): readonly Piece[] {
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    const finding = over.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return { start, end, finding };
  });
}
