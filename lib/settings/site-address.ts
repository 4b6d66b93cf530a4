import { MATCH_PATTERN } from './limits';
import { patternOf, siteOf } from './site';

/**
 * The match pattern of a site as people write it: `correo.entidad.gov.co`, an address copied from the
 * browser, or a pattern; undefined where it is none of them.
 */
export function patternFrom(written: string): string | undefined {
  const text = written.trim();
  if (MATCH_PATTERN.test(text)) return text;
  const site = siteOf(/^[a-z]+:/iu.test(text) ? text : `https://${text}`);
  const pattern = site && patternOf(site);
  return pattern && MATCH_PATTERN.test(pattern) ? pattern : undefined;
}
