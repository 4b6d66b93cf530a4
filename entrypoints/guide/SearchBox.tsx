import { useEffect, useRef } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** «/» brings the caret here from anywhere, Esc empties it, Enter opens the first result. */
export function SearchBox({ query, onQuery }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target === field.current) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onQuery('');
    if (event.key === 'Enter') document.querySelector<HTMLElement>('.results a')?.click();
  };
  return (
    <label class="search">
      <span class="spoken">{t('guide_search')}</span>
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={t('guide_search_hint')}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
      />
    </label>
  );
}
