import knownSites from './data/known-sites.json';

/** A webmail or chat that Usted knows by name. Off until the agent or a policy grants it. */
export interface KnownSite {
  readonly name: string;
  /** Match patterns; all are asked for at once, since these services move between addresses. */
  readonly patterns: readonly string[];
}

/** Pages where browsers let no extension run, although their addresses look like any other. */
const CLOSED =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/u;

/**
 * What the agent calls this site: the origin of a page.
 *
 * @returns undefined where no extension may run: pages of the browser, its store, files
 */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url) || CLOSED.test(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

export function knownSiteOf(site: string): KnownSite | undefined {
  return knownSites.find(({ patterns }) => patterns.includes(patternOf(site)));
}

/** Names of the sites that Usted knows. */
export const KNOWN_SITES: readonly string[] = knownSites.map(({ name }) => name);

/** By its name, in any case. */
export function knownSiteNamed(name: string): KnownSite | undefined {
  return knownSites.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
}

/** Match pattern of a site. Without its port: Firefox knows none, Chrome then means all. */
export function patternOf(site: string): string {
  const { protocol, hostname } = new URL(site);
  return `${protocol}//${hostname}/*`;
}

/** What to ask the browser for, so that the coach may run on a site. */
export function patternsToAsk(site: string): readonly string[] {
  return knownSiteOf(site)?.patterns ?? [patternOf(site)];
}
