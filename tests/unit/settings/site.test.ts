import { describe, expect, it } from 'vitest';
import { knownSiteOf, patternOf, patternsToAsk, siteOf } from '../../../lib/settings/site';

describe('siteOf', () => {
  it.each([
    ['https://correo.entidad.gov.co/mail?id=3#x', 'https://correo.entidad.gov.co'],
    ['http://localhost:8080/a', 'http://localhost:8080'],
    ['https://chrome.google.com.evil.co/webstore', 'https://chrome.google.com.evil.co'],
  ])('%s', (url, site) => expect(siteOf(url)).toBe(site));

  it.each([
    undefined,
    '',
    'sin dirección',
    'chrome://extensions/',
    'edge://settings',
    'about:blank',
    'file:///home/a.html',
    'chrome-extension://abc/popup.html',
    'https://chromewebstore.google.com/detail/usted',
    'https://chrome.google.com/webstore/category',
    'https://addons.mozilla.org/es/firefox/',
  ])('%s is closed to extensions', (url) => expect(siteOf(url)).toBeUndefined());
});

describe('patterns', () => {
  it('leave the port out', () => {
    expect(patternOf('http://localhost:8080')).toBe('http://localhost/*');
  });

  it('ask for every address of a known service at once', () => {
    expect(knownSiteOf('https://outlook.office.com')?.name).toBe('Outlook');
    expect(patternsToAsk('https://outlook.office.com')).toContain('https://outlook.live.com/*');
  });

  it('ask for nothing but the site elsewhere', () => {
    expect(patternsToAsk('https://correo.entidad.gov.co')).toEqual([
      'https://correo.entidad.gov.co/*',
    ]);
  });
});
