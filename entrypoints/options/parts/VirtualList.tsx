import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ComponentChildren;
}

/** Rows beyond the window on either side, so that the tabulator always finds the next one. */
const SPARE = 8;
/** Height of a row, in widths of the letter: the style sheet says the same. */
const ROW_REM = 3.25;

/**
 * A list of any length of which only the rows in the window are drawn. All rows are equally high;
 * each tells its place, since the others are not there to be counted.
 */
export function VirtualList<T>({ label, items, keyOf, draw }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const row = ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const last = Math.max(0, items.length - Math.floor(height / row));
  const first = Math.max(0, Math.min(last, Math.floor(top / row)) - SPARE);
  const end = Math.min(items.length, Math.ceil((top + height) / row) + SPARE);
  return (
    <div ref={box} class="window" onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}>
      <ul aria-label={label} style={{ height: `${items.length * row}px` }}>
        {items.slice(first, end).map((item, index) => (
          <li
            key={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
            style={{ insetBlockStart: `${(first + index) * row}px` }}
          >
            {draw(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
