import { describe, expect, it } from 'vitest';
import { patternFrom } from '../../../lib/settings/site-address';

describe('the address of a site', () => {
  it.each([
    ['correo.entidad.gov.co', 'https://correo.entidad.gov.co/*'],
    [' https://correo.entidad.gov.co/owa/?a=1 ', 'https://correo.entidad.gov.co/*'],
    ['http://intranet/', 'http://intranet/*'],
    ['https://*.entidad.gov.co/*', 'https://*.entidad.gov.co/*'],
  ])('is understood as people write it: %s', (written, pattern) => {
    expect(patternFrom(written)).toBe(pattern);
  });

  it.each(['', 'el correo', 'ftp://entidad.gov.co', 'https://*/*', 'chrome://settings', '://'])(
    'is refused where it is none: %s',
    (written) => {
      expect(patternFrom(written)).toBeUndefined();
    },
  );
});
