import { useEffect, useState } from 'preact/hooks';

/** What stands after `#` in the address of the page. */
export function usePlace(): string {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('hashchange', () => setPlace(read()), { signal: life.signal });
    return () => life.abort();
  }, []);
  return place;
}

function read(): string {
  const place = window.location.hash.slice(1);
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
