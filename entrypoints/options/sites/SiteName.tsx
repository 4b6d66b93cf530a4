import type { KnownSite } from '../../../lib/settings/site';

/** What a site is called, and where it is. */
export function SiteName({ name, patterns }: KnownSite) {
  return (
    <span class="line-name">
      {name}
      <span class="hint">{patterns.map(hostOf).join(', ')}</span>
    </span>
  );
}

/** The host of an address or of a match pattern; empty where it has none. */
export function hostOf(address: string): string {
  return /^[^:]+:\/\/([^/]*)/u.exec(address)?.[1] ?? '';
}
