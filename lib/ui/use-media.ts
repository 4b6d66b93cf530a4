import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, now and as the window changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const life = new AbortController();
    const media = matchMedia(query);
    const read = (): void => setHolds(media.matches);
    read();
    media.addEventListener('change', read, { signal: life.signal });
    return () => life.abort();
  }, [query]);
  return holds;
}
