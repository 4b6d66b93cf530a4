import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: to the first result. */
  readonly onEnter: () => void;
}

/** Keys that mean a letter where one writes. */
const WRITING = 'input, textarea, select, [contenteditable]';

/** «/» brings the caret here from anywhere that is not written in; Esc empties it. */
export function SearchBox({ label, hint, query, onQuery, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const writing = event.target instanceof Element && event.target.matches(WRITING);
      if (event.key !== '/' || writing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onQuery('');
    if (event.key !== 'Enter') return;
    // Where the focus goes, the same key press would act at once.
    event.preventDefault();
    onEnter();
  };
  return (
    <label class="search">
      <span class="spoken">{label}</span>
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={hint}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
      />
    </label>
  );
}
